import * as t from "io-ts";
import type { Schema } from "./schema.js";
import type { Shape } from "./shape.js";

/** Personal text as a reader sees it: sealed, with its length in characters, or erased. Never the text. */
export type SealedText =
  | { readonly state: "sealed"; readonly length: number }
  | { readonly state: "erased" };

const longest = 262_144;
const accepted = `text in people's own words, at most ${longest} characters`;

/**
 * Text in people's own words: given in clear by a caller, and never stored in clear.
 *
 * Decoding answers only that there is such a text and how long it is, so that no decoded event can
 * carry the words themselves.
 */
export const sealedText: Shape<SealedText, string> = Object.assign(
  new t.Type<SealedText, string>(
    accepted,
    (value): value is SealedText => typeof value === "object" && value !== null && "state" in value,
    (value, context) =>
      typeof value === "string" && value.length <= longest && value.isWellFormed()
        ? t.success({ state: "sealed", length: value.length })
        : t.failure(value, context, accepted),
    () => "",
  ),
  { schema: { kind: "sealed" } satisfies Schema },
);
