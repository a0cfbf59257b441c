import type * as t from "io-ts";
import type { Problem } from "./definition.js";

const most = 50;
const longestName = 128;

/** The refusals of a codec as problems with paths; the first 50. What was given is never repeated. */
export function problemsOf(errors: t.Errors): ReadonlyArray<Problem> {
  return errors.slice(0, most).map(({ context, message }) => ({
    at: pathOf(context),
    accepted: message ?? context.at(-1)?.type.name ?? "something else",
  }));
}

function pathOf(context: t.Context): string {
  let path = "";
  for (const { key } of context) {
    if (/^\d+$/.test(key)) path += `[${key}]`;
    else if (key !== "") path += `${path === "" ? "" : "."}${key.slice(0, longestName)}`;
  }
  return path;
}
