import type { Envelope } from "engagement-ledger";

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

/** Keeps what every event carries. */
export function noted(event: Envelope): Noted {
  const { id, occurredAt, recordedAt, position } = event;
  return { id, occurredAt, recordedAt, position };
}
