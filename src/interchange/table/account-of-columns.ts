import type { Mapping } from "../plan/mapping.js";
import type { ColumnAccount } from "../report.js";

/** What becomes of each column of a file; each of them is in one of the lists. */
export function accountOfColumns(
  columns: ReadonlyArray<string>,
  { mapped, ignored, personal }: Pick<Mapping, "mapped" | "ignored" | "personal">,
): ColumnAccount {
  return {
    mapped: columns.filter((column) => mapped.has(column)),
    ignored: columns.filter((column) => ignored.has(column)),
    personal: columns.filter((column) => personal.has(column)),
  };
}
