import { isLeft } from "fp-ts/lib/Either.js";
import { importColumns } from "../../events/ledger/import-account.js";
import { problemsOf } from "../../events/problems.js";
import type { Mapping } from "../plan/mapping.js";
import { readSheet } from "../sheet/read-sheet.js";
import { accountOfColumns } from "./account-of-columns.js";
import { decodedText } from "./decode-text.js";
import { readDelimited } from "./delimited.js";
import { readJsonLines } from "./json-lines.js";
import type { Table } from "./rows.js";
import type { TableBytes } from "./source.js";
import { TableFailure } from "./table-failure.js";

/**
 * Reads a table as its mapping describes it, and checks that every column is accounted for.
 *
 * Errors, thrown as `TableFailure`: `ColumnsUnaccounted`, `ColumnsMissing` and those of the reading.
 *
 * Source: import-formats.md IM-2.
 */
export async function readTable({ name, content }: TableBytes, mapping: Mapping): Promise<Table> {
  const { file, mapped, ignored, personal } = mapping;
  const isKnown = (column: string): boolean =>
    mapped.has(column) || ignored.has(column) || personal.has(column);
  const text = decodedText(content, file.table.encoding ?? "utf-8", name);
  const { format } = file.table;
  if (format === "jsonl") {
    mustBeRecordable([...mapped, ...ignored, ...personal], mapping, name);
    return readJsonLines(text, isKnown, name);
  }

  const table = await (format === "xlsx"
    ? readSheet(content, file.table, name)
    : readDelimited(text, file.table, name));
  const columns = table.columns();
  const unknown = columns.filter((column) => !isKnown(column));
  if (unknown.length > 0)
    throw new TableFailure({ _tag: "ColumnsUnaccounted", file: name, columns: unknown });
  const missing = [...mapped].filter((column) => !columns.includes(column));
  if (missing.length > 0)
    throw new TableFailure({ _tag: "ColumnsMissing", file: name, columns: missing });
  mustBeRecordable(columns, mapping, name);
  return table;
}

/** ImportCompleted, the last entry, names the columns: better to know at once that it cannot. */
function mustBeRecordable(columns: ReadonlyArray<string>, mapping: Mapping, file: string): void {
  const account = importColumns.decode(accountOfColumns(columns, mapping));
  if (!isLeft(account)) return;
  const problem = problemsOf(account.left)[0];
  const why = `its headers cannot be recorded: ${problem?.at ?? ""} takes ${problem?.accepted ?? ""}`;
  throw new TableFailure({ _tag: "NotATable", file, row: 0, why });
}
