import { spanOf } from "engagement-ledger";
import type { Noted } from "./noted.js";

/**
 * Puts what happened in order: by the last moment it may have happened, then the first, then the id.
 *
 * The place in the log plays no part, so that the order of recording never changes an answer.
 */
export function earliestFirst<N extends Noted>(events: ReadonlyArray<N>): ReadonlyArray<N> {
  return events.toSorted(byClaim);
}

/** Compares two events as `earliestFirst` orders them. */
export function byClaim(one: Noted, other: Noted): number {
  const [first, second] = [spanOf(one.occurredAt), spanOf(other.occurredAt)];
  if (first.to !== second.to) return first.to - second.to;
  if (first.from !== second.from) return first.from < second.from ? -1 : 1;
  return one.id < other.id ? -1 : Number(one.id > other.id);
}
