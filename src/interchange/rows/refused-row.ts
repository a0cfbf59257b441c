import { isLeft } from "fp-ts/lib/Either.js";
import { decodeNewEvent, type NotAnEvent } from "../../events/decode.js";
import { explain } from "../../explain/explain.js";
import type { RecordAllError } from "../../ledger/errors.js";
import type { Refusal } from "../plan/refusal.js";
import type { ToRecord } from "./to-record.js";

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
  if (error._tag === "NotAnEvent" && event !== undefined) return notAnEvent(event, error);
  const column = "at" in error ? event?.columnAt(error.at) : undefined;
  return { column: column ?? "", reason: explain(error) };
}

/** What the catalogue refuses of an event, by the column that it is read from. */
export function notAnEvent({ name, columnAt }: ToRecord, { problems }: NotAnEvent): Refusal {
  const { at = "", accepted = "something else" } = problems[0] ?? {};
  return {
    column: columnAt(at),
    reason: `${name}: ${at} is not accepted; it takes ${accepted}`,
  };
}

/** What the catalogue refuses of the events of a row, without recording them. */
export function refusedByCatalogue(events: ReadonlyArray<ToRecord>): Refusal | undefined {
  for (const each of events) {
    const decoded = decodeNewEvent(each.event);
    if (isLeft(decoded)) return notAnEvent(each, decoded.left);
  }
  return undefined;
}
