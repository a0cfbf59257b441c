import type * as t from "io-ts";
import type { Problem } from "../definition.js";
import { fields } from "../shapes/fields.js";
import { document } from "../shapes/records.js";
import { code, eventReference } from "../shapes/values.js";
import { quoted } from "../sentence.js";

/** A document in another format or language. */
export const alternative = fields(
  { document },
  { format: code("format"), language: code("language"), request: eventReference },
);

/** A document in another format or language. */
export type Alternative = t.TypeOf<typeof alternative>;

/** What is wrong with an alternative: it is another format, another language, or both. */
export function alternativeProblem({ format, language }: Alternative): Problem | undefined {
  return format === undefined && language === undefined
    ? { at: "data", accepted: "a format, a language, or both" }
    : undefined;
}

/** Names an alternative in words, such as "“Our plan” in easy-read, in Turkish". */
export function alternativeInWords({ document, format, language }: Alternative): string {
  const ways = [format, language].filter((way) => way !== undefined);
  return `${quoted(document.title)} in ${ways.join(", in ")}`;
}
