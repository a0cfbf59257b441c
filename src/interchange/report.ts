import type { BaselineRefusal } from "./presets/baseline-refusal.js";

/** What became of the rows of a file. */
export interface RowCounts {
  /** Rows under the header. */
  readonly read: number;
  /** Rows of which something was new, or corrected. */
  readonly recorded: number;
  /** Rows that were on record already, word for word. */
  readonly duplicate: number;
  /** Rows left out by a named rule. */
  readonly excluded: ReadonlyArray<{ readonly rule: string; readonly rows: number }>;
  /** Rows that could not be recorded. */
  readonly rejected: number;
}

/** A row that could not be recorded, and why. */
export interface Rejection {
  /** The row, from 1 for the first one under the header. */
  readonly row: number;
  /** The header of the column at fault; empty where no one column is. */
  readonly column: string;
  /** What is wrong, and what would be accepted. */
  readonly reason: string;
  /** The facts, where rows that belong together do not agree. */
  readonly because?: BaselineRefusal;
}

/** What became of the columns of a file. */
export interface ColumnAccount {
  /** Those that were read. */
  readonly mapped: ReadonlyArray<string>;
  /** Those left out. */
  readonly ignored: ReadonlyArray<string>;
  /** Those left out because they are about persons, or hold text that has to be sealed. */
  readonly personal: ReadonlyArray<string>;
}

/** What an import did. */
export interface ImportReport {
  /** The source system, as the mapping names it. */
  readonly system: string;
  /** The SHA-256 of the file as it lies on disk, in hexadecimal. */
  readonly sha256: string;
  /** Its bytes, as it lies on disk. */
  readonly bytes: number;
  /** The rows; they balance. */
  readonly rows: RowCounts;
  /** The columns; they balance. */
  readonly columns: ColumnAccount;
  /** The first 1,000 rejections; `rows.rejected` is their number. */
  readonly rejections: ReadonlyArray<Rejection>;
  /** Corrections recorded, of rows that say other than before. */
  readonly corrections: number;
  /** Events recorded, with the corrections and without ImportCompleted. */
  readonly events: number;
  /** The id of the ImportCompleted event; undefined after a dry run, or where nothing was new. */
  readonly completed?: string;
}

/**
 * Throws where rows do not balance: read is the sum of recorded, duplicate, excluded and rejected.
 *
 * It is a mistake in this program, never in a file. Source: import-formats.md IM-2.
 */
export function mustBalance(rows: RowCounts): void {
  const excluded = rows.excluded.reduce((sum, { rows: left }) => sum + left, 0);
  const accounted = rows.recorded + rows.duplicate + excluded + rows.rejected;
  if (accounted !== rows.read)
    throw new Error(
      `the import does not balance: ${rows.read} rows read, ${accounted} accounted for`,
    );
}
