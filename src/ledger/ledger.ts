import type { Either } from "fp-ts/lib/Either.js";
import type { EngagementEvent, EventType, NewEvent, UnknownEvent } from "../events/event.js";
import type { StoredEntry } from "../log/store.js";
import type { FollowStore } from "./follow-store.js";
import type { ReadError, RecordAllError, RecordError, ViewError } from "./errors.js";

/** How a view is read: with corrections applied where the original stands, or as first recorded. */
export type History = "as-corrected" | "as-recorded";

/** What a ledger answers when an event is on record. */
export interface Receipt {
  /** The event's id. */
  readonly id: string;
  /** Its place in the log. */
  readonly position: number;
  /** When it was recorded. */
  readonly recordedAt: string;
  /** Its leaf hash, SHA-256 in hexadecimal. */
  readonly leaf: string;
  /** The size of the log after its commit. */
  readonly size: number;
  /** The Merkle root at that size, in base64. */
  readonly root: string;
}

/** Which entries to read. */
export interface PageOptions {
  /** Only these types of event; all when left out. */
  readonly types?: ReadonlyArray<EventType>;
  /** Only events about this entity. */
  readonly entity?: string;
  /** Whether corrections are applied; as corrected when left out. */
  readonly history?: History;
  /** The first position, 0 when left out. */
  readonly from?: number;
  /** How many log entries a page spans at most; 1,000 when left out. */
  readonly pageSize?: number;
}

/** Entries read together, in position order. */
export interface Page {
  /** The events that the options and the view let through. */
  readonly events: ReadonlyArray<EngagementEvent>;
  /** Entries of a type or version that this program does not know. */
  readonly unknown: ReadonlyArray<UnknownEvent>;
  /** The position after the last one looked at: where the next page starts. */
  readonly next: number;
}

/** An entry as stored, with the event as read and its corrections. */
export interface EntryDetail {
  /** The stored entry. */
  readonly stored: StoredEntry;
  /** The event as recorded. */
  readonly event: EngagementEvent | UnknownEvent;
  /** The event as corrected within the view; undefined where it was voided. */
  readonly corrected: EngagementEvent | UnknownEvent | undefined;
  /** The ids of its corrections, in the order of recording. */
  readonly corrections: ReadonlyArray<string>;
  /** Its receipt. */
  readonly receipt: Receipt;
}

/**
 * A log up to a position, perhaps filtered by what had happened by a date. Read-only.
 *
 * Resolved once: it answers the same for ever. A ledger is itself the view of now.
 */
export interface View {
  /** The ledger's name for itself. */
  readonly origin: string;
  /** How many entries it has. */
  readonly size: number;
  /** The Merkle root at that size, in base64. */
  readonly root: string;
  /** What was asked of the recorded time, as given. */
  readonly recordedBy: string | undefined;
  /** What was asked of the claimed time, as given. */
  readonly occurredBy: string | undefined;
  /** Whether the ledger's clock was ever another than the system's. */
  readonly clock: "system" | "simulated";
  /** Events in pages. The one place where a failure is thrown: a `ReadError`. */
  readonly pages: (options?: PageOptions) => AsyncIterable<Page>;
  /** One entry by its event's id. */
  readonly entry: (id: string) => Promise<Either<ReadError, EntryDetail | undefined>>;
  /** What was on record at an instant, or at the end of a day in London. */
  readonly asRecordedAt: (when: string) => Promise<Either<ViewError, View>>;
  /** Of this view, only what had certainly happened by an instant, or by the end of a day in London. */
  readonly asOccurredBy: (when: string) => Promise<Either<ViewError, View>>;
  /** The first `size` entries. */
  readonly at: (size: number) => Promise<Either<ViewError, View>>;
}

/** One body's record: the one way in and out of a log. */
export interface Ledger extends View {
  /** Records what happened, and answers the receipt. Calls that arrive together are committed together. */
  readonly record: (event: NewEvent) => Promise<Either<RecordError, Receipt>>;
  /** Records all of the events or none of them. At most 10,000, 64 MiB. */
  readonly recordAll: (
    events: ReadonlyArray<NewEvent>,
  ) => Promise<Either<RecordAllError, ReadonlyArray<Receipt>>>;
  /** A key for deriving ids that are the same on a second import and cannot be guessed: 32 bytes. */
  readonly derivationKey: Uint8Array;
  /** Where `follow` keeps documents: a cache that the log can rebuild, and no proof covers. */
  readonly followStore: FollowStore;
  /** Waits for what is being recorded, then frees the store. */
  readonly close: () => Promise<void>;
}
