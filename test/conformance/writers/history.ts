import { isLeft } from "fp-ts/lib/Either.js";
import { decodeNewEvent, type DecodedEvent } from "engagement-ledger";

/** An event as a ledger decodes it, with its id. */
export type Said = DecodedEvent & { readonly id: string };

/** One call of one writer, and its answer where it lived to get one. */
export interface Call {
  readonly event: Said;
  /** When it was made, on the clock that all writers share. */
  readonly started: bigint;
  readonly answered?: {
    readonly at: bigint;
    /** A position, or why it was refused. */
    readonly outcome: number | string;
  };
}

/** What many writers did to one log. */
export interface History {
  /** The events on record as their bytes say them, from position 0. */
  readonly log: ReadonlyArray<Said>;
  /** How many of its entries were there before the writers started. */
  readonly before: number;
  readonly calls: ReadonlyArray<Call>;
}

/** When the first call with each id was made. */
export function firstStarts(calls: ReadonlyArray<Call>): ReadonlyMap<string, bigint> {
  const starts = new Map<string, bigint>();
  for (const { event, started } of calls) {
    const known = starts.get(event.id);
    if (known === undefined || started < known) starts.set(event.id, started);
  }
  return starts;
}

/** Decodes an event that has an id. Throws where it is none. */
export function said(value: unknown): Said {
  const event = decodeNewEvent(value);
  if (isLeft(event)) throw new Error(`not an event: ${JSON.stringify(event.left)}`);
  const { id } = event.right;
  if (id === undefined) throw new Error("an event without an id");
  return { ...event.right, id };
}
