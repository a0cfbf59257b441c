import type { TableError } from "../errors.js";

/** Stops the reading of a table; caught by the import, which answers the error in it. */
export class TableFailure extends Error {
  override readonly name = "TableFailure";
  readonly error: TableError;

  constructor(error: TableError) {
    super(error._tag);
    this.error = error;
  }
}

/** What an error says, without its name. */
export function whyOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
