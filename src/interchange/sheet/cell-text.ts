/** What a cell of a sheet holds. */
export type CellValue = string | number | boolean | Date | null;

/**
 * The text of a cell, as it would stand in a CSV file.
 *
 * A date is written in full: `2024-03-05`, or `2024-03-05T18:01:00` where it has a time of day. A number
 * stays a number, even where it might be a date: nothing is guessed.
 *
 * @example
 * cellText(45356); //=> "45356"
 * cellText(true); //=> "TRUE"
 * cellText(new Date("2024-03-05T18:01:00Z")); //=> "2024-03-05T18:01:00"
 */
export function cellText(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (!(value instanceof Date)) return String(value);
  if (Number.isNaN(value.getTime())) return "not a date";
  const text = value.toISOString().slice(0, -1);
  if (text.endsWith("T00:00:00.000")) return text.slice(0, 10);
  return text.endsWith(".000") ? text.slice(0, -4) : text;
}

/**
 * The name of a cell, as a spreadsheet program shows it; both numbers from 0.
 *
 * @example
 * cellName(0, 27); //=> "AB1"
 */
export function cellName(row: number, column: number): string {
  let letters = "";
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26))
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  return `${letters}${row + 1}`;
}
