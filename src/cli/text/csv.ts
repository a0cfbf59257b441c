import { stringify } from "csv-stringify/sync";

/**
 * Rows as CSV, without the last line's end.
 *
 * A text that a spreadsheet would run as a formula, or that begins with a tab or a line's end, is set behind
 * an apostrophe; a number is not. The raw text is in the JSON of the same answer.
 *
 * Source: ASVS 1.2.10; CWE-1236.
 *
 * @example
 * csvText([["said", "people"], ["=1+1", -1]]); //=> "said,people\n'=1+1,-1"
 */
export function csvText(rows: ReadonlyArray<ReadonlyArray<string | number>>): string {
  // The library knows all other characters that a formula can begin with.
  const shielded = rows.map((row) =>
    row.map((cell) => (typeof cell === "string" && /^[\n\0]/.test(cell) ? `'${cell}` : cell)),
  );
  return stringify(shielded, { escape_formulas: true }).replace(/\n$/, "");
}
