import type { Json } from "../../events/shapes/json.js";
import { fill } from "./fill.js";
import type { Sketch } from "./sketch.js";
import { codeOf } from "./words-in.js";

const declined =
  /^(i )?(would |d )?(prefer|rather) not( to)? (say|answer|disclose)|^declined|^not stated$/i;
const unsure = /^((i )?(don['’]?t|do not) know|not sure|unsure)/i;

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
