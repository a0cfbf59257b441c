import { right, type Either } from "fp-ts/lib/Either.js";
import { decodeNewEvent, type DecodedEvent, type NotAnEvent } from "../events/decode.js";
import type { DraftEntry } from "./draft-entry.js";
import type { Standing, Standings } from "./standings.js";
import { saidBy } from "./stored-bytes.js";

/** The event of an entry as corrections leave it, decoded again; undefined where it is voided. */
export function rightEvent(
  entry: DraftEntry,
  standing: Standing | undefined,
): Either<NotAnEvent, DecodedEvent | undefined> {
  if (standing?.voided === true) return right(undefined);
  const said = saidBy(entry);
  return decodeNewEvent({
    type: said["type"],
    entity: standing?.entity ?? said["entity"],
    occurredAt: standing?.occurredAt ?? said["occurredAt"],
    actor: said["actor"],
    data: standing?.data ?? said["data"],
    id: entry.id,
  });
}

/** Where entries are looked up: what is on record, with what is about to be. */
interface Entries {
  /** All entries about an entity, as first recorded. */
  readonly entriesAbout: (entity: string) => ReadonlyArray<DraftEntry>;
  /** The entry of an event's id. */
  readonly entryOf: (id: string) => DraftEntry | undefined;
}

/** The entries of an entity's corrected history, in position order. */
export function historyOf(
  entity: string,
  standings: Standings,
  entries: Entries,
): ReadonlyArray<DraftEntry> {
  const stayed = entries
    .entriesAbout(entity)
    .filter((entry) => (standings.of(entry.id)?.entity ?? entity) === entity);
  const known = new Set(stayed.map((entry) => entry.id));
  const moved = standings
    .movedTo(entity)
    .filter((id) => standings.of(id)?.entity === entity && !known.has(id))
    .flatMap((id) => entries.entryOf(id) ?? []);
  return [...stayed, ...moved].toSorted((one, other) => one.position - other.position);
}
