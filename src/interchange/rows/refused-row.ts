import { explain } from "../../explain/explain.js";
import type { RecordAllError } from "../../ledger/errors.js";
import type { Refusal } from "../plan/refusal.js";
import type { ToRecord } from "./read-row.js";

const ofNoRow: ReadonlySet<RecordAllError["_tag"]> = new Set<RecordAllError["_tag"]>([
  "NothingToRecord",
  "ClockBehind",
  "OutcomeUnknown",
  "StoreFailed",
  "LedgerClosed",
]);

/**
 * Why the ledger refused a row; undefined where the reason lies in no row, and the import has to stop.
 */
export function refusedRow(
  error: RecordAllError,
  events: ReadonlyArray<ToRecord>,
): Refusal | undefined {
  if (ofNoRow.has(error._tag)) return undefined;
  const event = events[error.index ?? -1];
  const column = "at" in error ? event?.columnAt(error.at) : undefined;
  return { column: column ?? "", reason: explain(error) };
}
