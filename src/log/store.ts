import type { Either } from "fp-ts/lib/Either.js";
import type { PerfectNode } from "../proof/merkle/node.js";
import type { DocumentReading, DocumentWriting } from "./documents.js";

/** One entry as stored: the bytes that are hashed, and what the indexes need of them. */
export interface StoredEntry {
  /** Its place in the log, from 0 without gaps; also its leaf index in the Merkle tree. */
  readonly position: number;
  /** The id of its event, a UUID. */
  readonly id: string;
  /** The type of its event. */
  readonly type: string;
  /** What its event is about. */
  readonly entity: string;
  /** When it was recorded: an instant in UTC with milliseconds, so that text order is time order. */
  readonly recordedAt: string;
  /** The size of the log after the commit that wrote it. */
  readonly commitSize: number;
  /** The event as canonical JSON, exactly as hashed. */
  readonly bytes: Uint8Array;
  /** SHA-256 of 0x00 and the bytes, 32 bytes. */
  readonly leaf: Uint8Array;
}

/** A stored node of the Merkle tree, of a level above 0: a leaf is kept with its entry. */
export type TreeNode = PerfectNode;

/** Which entries to read, in position order. */
export interface Selection {
  /** The first position to look at. */
  readonly from: number;
  /** The position to stop before. */
  readonly before: number;
  /** How many entries at most. */
  readonly limit: number;
  /** Only these types; all when left out. */
  readonly types?: ReadonlyArray<string>;
  /** Only this entity. */
  readonly entity?: string;
}

/** What can be read of a local store, inside a transaction or outside one. */
export interface StoreReading extends DocumentReading {
  /** How many entries there are. */
  readonly size: () => number;
  /** Entries in position order. */
  readonly read: (selection: Selection) => ReadonlyArray<StoredEntry>;
  /** The types that entries have. */
  readonly types: () => ReadonlyArray<string>;
  /** The entry of an event's id. */
  readonly byId: (id: string) => StoredEntry | undefined;
  /** How many entries were recorded at or before an instant: the size of the log then. */
  readonly sizeAt: (recordedAt: string) => number;
  /** A stored node of the Merkle tree: level 0 answers the leaf hash of the entry at `index`. */
  readonly node: (level: number, index: number) => Uint8Array | undefined;
  /** The lifecycle state of an entity, as the JSON text that was written. */
  readonly state: (entity: string) => string | undefined;
  /** Entries whose bytes hold a text, in position order. A scan: for what is rare. */
  readonly mentioning: (text: string) => ReadonlyArray<StoredEntry>;
}

/** One transaction of a local store: all of it is written, or nothing. */
export interface StoreWriting extends StoreReading, DocumentWriting {
  /** Adds entries at the next positions. A gap, a repeated id or an older `recordedAt` throws. */
  readonly append: (entries: ReadonlyArray<StoredEntry>) => void;
  /** Adds nodes of the Merkle tree; a node once written never changes. */
  readonly addNodes: (nodes: ReadonlyArray<TreeNode>) => void;
  /** Writes the lifecycle state of an entity: a cache that the log can rebuild. */
  readonly putState: (entity: string, state: string) => void;
}

/**
 * A place on this machine where a log lives.
 *
 * Calls are synchronous, so that admission runs inside the write transaction. A failure throws
 * `StoreFailure` and leaves the store as it was.
 */
export interface LocalStore extends StoreReading {
  /** Runs `work` in one write transaction; what it throws rolls everything back and is thrown on. */
  readonly write: <A>(work: (transaction: StoreWriting) => A) => A;
  /** Runs several readings of one moment, whatever other processes write in between. */
  readonly readAtOnce: <A>(look: (reading: StoreReading) => A) => A;
  /** Everything wrong with the store itself, for `verify`: guards, indexes, schema. Empty when sound. */
  readonly damage: () => ReadonlyArray<string>;
  /** Frees the file. */
  readonly close: () => void;
}

/** How a store may be opened. */
export interface StoreOptions {
  /** `create` refuses an existing ledger, `write` and `read` refuse a missing one; `read` never writes. */
  readonly mode: "create" | "write" | "read";
}

/** Where a ledger is to be kept, not yet opened: what `sqlite(path)` and `memory()` answer. */
export interface StorePlace {
  /** What to call it in a message, such as the file's path. */
  readonly name: string;
  /** Opens it. */
  readonly open: (options: StoreOptions) => Either<OpenStoreError, LocalStore>;
}

/** Why a store could not be opened. */
export type OpenStoreError =
  | { readonly _tag: "AlreadyExists"; readonly place: string }
  | { readonly _tag: "NoLedger"; readonly place: string }
  | { readonly _tag: "NotALedger"; readonly place: string; readonly why: string }
  | {
      readonly _tag: "OtherVersion";
      readonly place: string;
      readonly found: number;
      readonly known: number;
    }
  | { readonly _tag: "DriverMissing"; readonly place: string; readonly why: string }
  | { readonly _tag: "StoreUnusable"; readonly place: string; readonly why: string };

/** A store that failed while it was read or written: thrown by the store, answered as an error by the ledger. */
export class StoreFailure extends Error {
  override readonly name = "StoreFailure";
  readonly place: string;

  constructor(place: string, why: string, cause?: unknown) {
    super(why, { cause });
    this.place = place;
  }
}
