import type { Json } from "../../events/shapes/json.js";
import { fill } from "./fill.js";
import type { Sketch } from "./sketch.js";
import { codeOf } from "./words-in.js";

const declined =
  /^(i )?(would |d )?(prefer|rather) not( to)? (say|answer|disclose)|^declined|^not stated$/i;
const unsure = /^((i )?(don['’]?t|do not) know|not sure|unsure)/i;
const mostValues = 30;
const closedUpTo = 0.2;

/**
 * Whether a column looks like a closed question: few different short values, at most one for five answers.
 *
 * Source: import-formats.md section 1, the checks of a government tool: a ratio of at most 0.2.
 */
export function looksClosed({ values, uniqueness, filled }: Sketch): boolean {
  return (
    values.length > 1 &&
    values.length <= mostValues &&
    uniqueness <= closedUpTo &&
    filled.every((cell) => cell.length <= 100)
  );
}

/** The value map of a closed question. "Prefer not to say", "don't know" and a blank stay apart. */
export function answerMap({ values, blank }: Sketch): Json {
  const used = new Set<string>();
  const codes = values.map((value): readonly [string, Json] => {
    const code = meaningOf(value);
    if (code === "" || used.has(code)) return [value, fill(`the code of the answer “${value}”`)];
    used.add(code);
    return [value, code];
  });
  return {
    version: 1,
    values: Object.fromEntries(codes),
    ...(blank > 0 ? { blank: "not-known" } : {}),
  };
}

function meaningOf(value: string): string {
  if (declined.test(value)) return "not-stated";
  return unsure.test(value) ? "not-sure" : codeOf(value);
}
