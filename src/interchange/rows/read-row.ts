import { isLeft, left, right, type Either } from "fp-ts/lib/Either.js";
import type { OccurredAt } from "../../events/time/occurred-at.js";
import type { ReadError } from "../../ledger/errors.js";
import type { EntryDetail, Ledger } from "../../ledger/ledger.js";
import { eventId, type DerivedIds } from "../ids/derived-ids.js";
import type { Lineages } from "../ids/lineages.js";
import type { Positions } from "../ids/positions.js";
import type { PlannedEvent } from "../plan/compile-event.js";
import type { Refusal } from "../plan/refusal.js";
import { correctionOf, type Correcting } from "./correction.js";
import { lastSaid } from "./last-said.js";
import { notAnEvent } from "./refused-row.js";
import { factsOf, say } from "./said.js";
import type { ToRecord } from "./to-record.js";

/** What an import knows while it reads rows. */
export interface Importing extends Correcting {
  readonly ledger: Ledger;
  readonly ids: DerivedIds;
  /** The derived events on record. */
  readonly lineages: Lineages;
  /** The entries that rows of this file have accounted for. */
  readonly claimed: Positions;
}

/** What a row comes to: the events to record; none where all of it is on record. */
export interface Reading {
  readonly events: ReadonlyArray<ToRecord>;
  /** How many of the events are corrections. */
  readonly corrections: number;
}

/** The cells of a row and the columns that tell it from others. */
export interface RowToRead {
  readonly cell: (column: string) => string;
  readonly rowId: ReadonlyArray<string>;
}

interface Placed {
  readonly planned: PlannedEvent;
  readonly occurredAt: OccurredAt;
  readonly id: string;
  readonly onRecord: EntryDetail | undefined;
}

const sameId = "an earlier row of this file has the same source id and says otherwise";

/** Reads what a row says, and compares it with what is on record. */
export async function readRow(
  plan: ReadonlyArray<PlannedEvent>,
  { cell, rowId }: RowToRead,
  importing: Importing,
): Promise<Either<ReadError | Refusal, Reading>> {
  const { ids, actor, claimed } = importing;
  const blank = rowId.find((column) => cell(column) === "");
  if (blank !== undefined)
    return left({ column: blank, reason: "it is blank, and rows are told apart by it" });
  const placed = await place(plan, { cell, rowId }, importing);
  if (isLeft(placed)) return placed;
  const idsHere = new Map(placed.right.map(({ planned, id }) => [planned.name, id]));
  const filling = {
    cell,
    idOf: (event: string) => idsHere.get(event),
    subjectOf: ids.subject,
  };

  const events: ToRecord[] = [];
  let corrections = 0;
  for (const { planned, occurredAt, id, onRecord } of placed.right) {
    const said = say(planned, filling, { id, occurredAt, actor });
    if (isLeft(said)) return said;
    if (onRecord === undefined) {
      // Decoded by the ledger, which answers what is wrong with it: not here as well.
      const { name, columnAt } = planned;
      events.push({ name, event: said.right.event, columnAt });
      continue;
    }
    const facts = factsOf(said.right.event);
    if (isLeft(facts)) return left(notAnEvent({ ...planned, event: said.right.event }, facts.left));
    const first = claimed.add(onRecord.stored.position);
    if (onRecord.corrected === undefined) continue;
    const last = await lastSaid(importing.ledger, ids, onRecord);
    if (isLeft(last)) return last;
    if (last.right === undefined)
      return left({ column: "", reason: `${planned.name} was recorded by a newer program` });
    const correction = correctionOf(said.right, facts.right, last.right, importing);
    if (correction === undefined) continue;
    if (!first) return left({ column: rowId[0] ?? "", reason: sameId });
    events.push({ name: planned.name, event: correction, columnAt: () => "" });
    corrections += 1;
  }
  return right({ events, corrections });
}

/** Finds when each event of the row happened, its id, and whether it is on record. */
async function place(
  plan: ReadonlyArray<PlannedEvent>,
  { cell, rowId }: RowToRead,
  { ledger, ids, lineages }: Importing,
): Promise<Either<ReadError | Refusal, ReadonlyArray<Placed>>> {
  const filling = { cell, idOf: () => undefined, subjectOf: ids.subject };
  const placed: Placed[] = [];
  for (const planned of plan) {
    if (!planned.applies(filling)) continue;
    const time = planned.occurredAt(filling);
    if (isLeft(time)) return time;
    const lineage = ids.lineage([planned.name, ...rowId.map(cell)]);
    const before = lineages.find(lineage);
    const entry = before === undefined ? right(undefined) : await ledger.entry(before);
    if (isLeft(entry)) return entry;
    const onRecord = entry.right;
    const id = onRecord === undefined ? eventId(time.right, lineage) : onRecord.stored.id;
    placed.push({ planned, occurredAt: time.right, id, onRecord });
  }
  return right(placed);
}
