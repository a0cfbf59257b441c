import type { Sketch } from "./sketch.js";

/**
 * What to look at before a table is imported: repeated and blank headers, headers over several rows,
 * question numbers twice, closed questions that may be open ones.
 *
 * Source: import-formats.md section 1, the checks of a government tool; sections 3.6 and 3.7.
 */
export function checkTable(
  columns: ReadonlyArray<Sketch>,
  closed: ReadonlyArray<Sketch>,
  rows: number,
): ReadonlyArray<string> {
  const warnings: string[] = [];
  const repeated = columns.filter(({ name }) => /.#\d+$/.test(name)).map(({ name }) => name);
  const nameless = columns.filter(({ name }) => /^#\d+$/.test(name)).map(({ name }) => name);
  if (repeated.length > 0)
    warnings.push(`Headers that are there twice go by their places: ${repeated.join(", ")}.`);
  if (nameless.length > 0)
    warnings.push(
      `${nameless.length} headers are blank: ${nameless.join(", ")}. Are there several header rows? Then set table.header.`,
    );
  if (columns.some(({ filled }) => filled.slice(0, 3).some((cell) => cell.includes('"ImportId"'))))
    warnings.push(
      "The rows under the header hold question texts and import ids: set table.header to 3 rows.",
    );
  if (columns.some(({ filled }) => filled.some((cell) => cell.includes("@SQ@"))))
    warnings.push("Apostrophes are written @SQ@. Mend the export before values are mapped.");
  for (const number of twice(columns.flatMap(({ name }) => numberOf(name) ?? [])))
    warnings.push(`Two columns bear the question number ${number}.`);
  if (rows < 50)
    warnings.push(
      `The sample has ${rows} rows. Whether a question is closed, and what its answers are, is then a guess.`,
    );
  for (const { name, values, uniqueness } of closed)
    if (uniqueness > 0.1)
      warnings.push(
        `${name} may be an open question: ${values.length} different answers, a ratio of ${uniqueness.toFixed(2)}.`,
      );
  return warnings;
}

/** The number of the question that a header begins with, such as `Q3` or `3.`. */
function numberOf(header: string): string | undefined {
  return /^(?:q(?:uestion)? ?)?(\d{1,3})(?:[.):]|\s*[-–:]|$)/i.exec(header)?.[1];
}

function twice(items: ReadonlyArray<string>): ReadonlySet<string> {
  return new Set(items.filter((item, index) => items.indexOf(item) !== index));
}
