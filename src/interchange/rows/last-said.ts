import { isLeft, right, type Either } from "fp-ts/lib/Either.js";
import type { ReadError } from "../../ledger/errors.js";
import type { EntryDetail, Ledger } from "../../ledger/ledger.js";
import { eventId, type DerivedIds } from "../ids/derived-ids.js";
import { contentOf, type Facts } from "./said.js";

/** What imports have said of an event so far. */
export interface LastSaid {
  /** The facts that the latest import gave. */
  readonly facts: Facts;
  /** How many corrections imports have made. */
  readonly corrections: number;
}

/** The lineage of the next correction of an event: of what it says and of how many came before. */
export function correctionLineage(
  ids: DerivedIds,
  event: string,
  corrections: number,
  facts: Facts,
): string {
  return ids.lineage(["EventCorrected", event, String(corrections), contentOf(facts)]);
}

/**
 * Follows the corrections of an event that imports made; others are passed over.
 *
 * So a correction made by hand is not undone because the source still says what it said before.
 * Recognised by their ids, which only imports can derive.
 */
export async function lastSaid(
  ledger: Ledger,
  ids: DerivedIds,
  { event, corrections }: EntryDetail,
): Promise<Either<ReadError, LastSaid | undefined>> {
  if (event.type === "Unknown") return right(undefined);
  let facts: Facts = event;
  let made = 0;
  for (const id of corrections) {
    const entry = await ledger.entry(id);
    if (isLeft(entry)) return entry;
    const correction = entry.right?.event;
    if (correction?.type !== "EventCorrected") continue;
    const {
      entity = facts.entity,
      occurredAt = facts.occurredAt,
      data = facts.data,
    } = correction.data;
    const then: Facts = { entity, occurredAt, data };
    if (id !== eventId(correction.occurredAt, correctionLineage(ids, event.id, made, then)))
      continue;
    facts = then;
    made += 1;
  }
  return right({ facts, corrections: made });
}
