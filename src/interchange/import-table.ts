import { isLeft, right, type Either } from "fp-ts/lib/Either.js";
import { beginImport } from "./begin-import.js";
import { isOccurredAt, type OccurredAt } from "../events/time/occurred-at.js";
import type { Ledger } from "../ledger/ledger.js";
import { recordCompletion } from "./completion.js";
import type { ImportError } from "./errors.js";
import { importRows } from "./import-rows.js";
import type { Mapping } from "./plan/mapping.js";
import { recordOnce } from "./record-once.js";
import { mustBalance, type ImportReport } from "./report.js";
import { Account } from "./rows/account.js";
import { RowRecorder } from "./rows/recorder.js";
import { accountOfColumns } from "./table/account-of-columns.js";
import { readTable } from "./table/read-table.js";
import { openTable, type ExpansionLimits, type TableSource } from "./table/source.js";
import { stopped, stoppedBy } from "./stopped.js";

/** How a table is imported. */
export interface ImportOptions {
  /** When the import is made, as claimed: the time of ImportCompleted and of corrections. */
  readonly occurredAt: OccurredAt;
  /** Whether it only counts. What the ledger would refuse then counts as recorded. */
  readonly dryRun?: boolean;
  /** How far compressed data may grow. */
  readonly limits?: ExpansionLimits;
}

/**
 * Imports the rows of a table as events, and accounts for every row and column.
 *
 * Running it again records nothing; a row that changed since is recorded as a correction. It is many
 * commits: one that stopped half-way is finished by running it again. Memory does not grow with the
 * file, but for 16 to 32 bytes an event, by which rows whose date was mended are found again.
 *
 * Errors: those of `ImportError`. What was recorded before one of them stands.
 *
 * Source: import-formats.md section 1.
 */
export async function importTable(
  ledger: Ledger,
  source: TableSource,
  mapping: Mapping,
  options: ImportOptions,
): Promise<Either<ImportError, ImportReport>> {
  const { occurredAt, dryRun = false, limits } = options;
  if (!isOccurredAt(occurredAt)) throw new TypeError(`not a claimed time: ${String(occurredAt)}`);
  const { file } = mapping;
  const account = new Account((file.exclude ?? []).map(({ rule }) => rule));
  try {
    const bytes = openTable(source, limits);
    const table = await readTable(bytes, mapping);
    const types = [...mapping.once, ...mapping.rows].map(({ type }) => type);
    const importing = await beginImport(ledger, file, types, occurredAt);
    const once = await recordOnce(mapping.once, importing, dryRun);
    if (isLeft(once)) return once;
    const recorder = new RowRecorder(importing, account, dryRun);
    const imported = await importRows(table.rows, mapping, importing, recorder, account);
    if (isLeft(imported)) return stopped(imported.left, account);

    const report = {
      system: file.system,
      ...bytes.digest(),
      rows: account.counts,
      columns: accountOfColumns(table.columns(), mapping),
      rejections: account.rejections,
      corrections: recorder.corrections,
      events: once.right + recorder.events,
    };
    mustBalance(report.rows);
    if (dryRun) return right(report);
    const named = { mappingName: file.name, mappingVersion: String(file.version) };
    const readBy = { sha256: mapping.sha256, named };
    const completed = await recordCompletion(report, readBy, importing);
    if (isLeft(completed)) return stopped(completed.left, account);
    return right(
      completed.right === undefined ? report : { ...report, completed: completed.right },
    );
  } catch (error) {
    return stoppedBy(error, account);
  }
}
