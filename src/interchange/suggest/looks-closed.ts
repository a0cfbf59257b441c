import type { Sketch } from "./sketch.js";

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
