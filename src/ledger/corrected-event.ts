import type { EngagementEvent, UnknownEvent } from "../events/event.js";
import { eventOf } from "../events/read.js";
import type { StoredEntry } from "../log/store.js";
import type { Standing } from "./standings.js";
import { readable, saidBy, textOf } from "./stored-bytes.js";

/** The event of an entry as it was recorded. Bytes that are no event throw `StoreFailure`. */
export function asRecorded(entry: StoredEntry): EngagementEvent | UnknownEvent {
  return readable(entry.position, () => eventOf(textOf(entry.bytes), entry.position));
}

/**
 * The event of an entry as its corrections leave it; undefined where it was voided.
 *
 * The one place where corrections are applied: the right facts stand at the original's position.
 */
export function asCorrected(
  entry: StoredEntry,
  standing: Standing | undefined,
): EngagementEvent | UnknownEvent | undefined {
  if (standing === undefined) return asRecorded(entry);
  const correctedBy = standing.by.at(-1);
  if (standing.voided || correctedBy === undefined) return undefined;
  const said = saidBy(entry);
  if (standing.data !== undefined) said["data"] = standing.data;
  if (standing.entity !== undefined) said["entity"] = standing.entity;
  if (standing.occurredAt !== undefined) said["occurredAt"] = standing.occurredAt;
  return { ...eventOf(JSON.stringify(said), entry.position), correctedBy };
}
