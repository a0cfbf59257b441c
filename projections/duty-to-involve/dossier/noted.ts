import type { Envelope, EventOf, EventType } from "engagement-ledger";

/** What is kept of every event: its id, when it happened, and when and where it was recorded. */
export interface Noted {
  /** The event's id. */
  readonly id: string;
  /** When it happened, as claimed. */
  readonly occurredAt: string;
  /** When it was recorded, an instant. */
  readonly recordedAt: string;
  /** Its place in the log. */
  readonly position: number;
}

/** What an event said, in its own fields, and what every event carries. */
export type Kept<Type extends EventType> = Noted & EventOf<Type>["data"];

/** Keeps what every event carries. */
export function noted(event: Envelope): Noted {
  const { id, occurredAt, recordedAt, position } = event;
  return { id, occurredAt, recordedAt, position };
}

/** Keeps all that an event said. */
export function kept<Event extends Envelope & { readonly data: object }>(
  event: Event,
): Noted & Event["data"] {
  return { ...event.data, ...noted(event) };
}
