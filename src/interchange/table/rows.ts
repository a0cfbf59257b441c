import type { Refusal } from "../plan/refusal.js";

/** One row of a table, with its cells by column. */
export interface Row {
  /** Its number, from 1 for the first one under the header. */
  readonly number: number;
  /** The text of a cell without white space around it; empty where the cell is blank or not there. */
  readonly cell: (column: string) => string;
  /** Why it cannot be read as a row; undefined where it can. */
  readonly fault: Refusal | undefined;
}

/** A table as it is read. */
export interface Table {
  /** The columns seen so far: all of them from the start, except for JSON Lines. */
  readonly columns: () => ReadonlyArray<string>;
  /** The rows. Throws `TableFailure`. */
  readonly rows: AsyncIterable<Row>;
}

/**
 * Names columns by their headers. A header that is repeated or blank is named by its place.
 *
 * @example
 * columnNames(["Name", "E-mail", "Name", ""]); //=> ["Name#1", "E-mail", "Name#3", "#4"]
 */
export function columnNames(headers: ReadonlyArray<string>): ReadonlyArray<string> {
  const trimmed = headers.map((header) => header.trim());
  const times = new Map<string, number>();
  for (const header of trimmed) times.set(header, (times.get(header) ?? 0) + 1);
  return trimmed.map((header, index) =>
    header === "" || times.get(header) !== 1 ? `${header}#${index + 1}` : header,
  );
}
