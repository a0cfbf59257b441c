import { spanOf, type Span } from "engagement-ledger";
import type { Noted } from "./noted.js";

type Claimed = Pick<Noted, "id" | "occurredAt">;

/**
 * Puts what happened in order: by the last moment it may have happened, then the first, then the id.
 *
 * The place in the log plays no part, so that the order of recording never changes an answer.
 */
export function earliestFirst<N extends Claimed>(events: ReadonlyArray<N>): ReadonlyArray<N> {
  if (events.length < 2) return events;
  return events
    .map((event) => ({ event, id: event.id, span: spanOf(event.occurredAt) }))
    .toSorted(inOrder)
    .map(({ event }) => event);
}

/** Compares two events as `earliestFirst` orders them. */
export function byClaim(one: Claimed, other: Claimed): number {
  return inOrder(
    { id: one.id, span: spanOf(one.occurredAt) },
    { id: other.id, span: spanOf(other.occurredAt) },
  );
}

interface Placed {
  readonly id: string;
  readonly span: Span;
}

function inOrder({ id, span }: Placed, other: Placed): number {
  if (span.to !== other.span.to) return span.to - other.span.to;
  if (span.from !== other.span.from) return span.from < other.span.from ? -1 : 1;
  return id < other.id ? -1 : Number(id > other.id);
}
