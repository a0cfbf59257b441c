import type { Either } from "fp-ts/lib/Either.js";
import type { ViewError } from "../../ledger/errors.js";
import type { Blanks, DocumentsOf } from "../define.js";
import type { ProjectionFailed, ProjectionReplaced, ProjectionStopped } from "../errors.js";
import type { Wait } from "./wake.js";

/** How a projection is followed. */
export interface FollowOptions {
  /** Ends the following. The page in flight is finished first. */
  readonly signal?: AbortSignal;
  /**
   * What to do where a handler fails: `halt`, the default, stops exactly before that event; `quarantine`
   * leaves it out, goes on, and marks every answer as incomplete.
   */
  readonly onPoison?: "halt" | "quarantine";
  /** How many events a page has at most, 1,000 when left out. Never changes the answer. */
  readonly pageSize?: number;
  /**
   * Waits until another process may have recorded something; a second when left out.
   *
   * What this process records through the same ledger is seen at once, without it.
   */
  readonly poll?: Wait;
}

/** What was asked for, and how far the record had been read when it was answered. */
export interface AtCursor<Value> {
  /** What was asked for. */
  readonly value: Value;
  /** The last position seen, -1 before the first: the answer is that of the record up to here. */
  readonly position: number;
  /** The events that were left out because a handler failed: while there are any, the answer is incomplete. */
  readonly incomplete: ReadonlyArray<ProjectionFailed>;
  /** How many entries were passed over because this program does not know their type or version. */
  readonly unknown: number;
}

/** Why a projection is not followed, or not any more. */
export type FollowError = ViewError | ProjectionFailed | ProjectionReplaced | ProjectionStopped;

/** A projection that is followed: its documents are kept, and go on as the record grows. */
export interface Followed<D extends Blanks> {
  /** All its documents, each kind in the order of its keys. */
  readonly documents: () => Promise<Either<FollowError, AtCursor<DocumentsOf<D>>>>;
  /** The documents of some kinds, as they are at one position. */
  readonly documentsOfKinds: <Kind extends keyof D & string>(
    kinds: ReadonlyArray<Kind>,
  ) => Promise<Either<FollowError, AtCursor<Pick<DocumentsOf<D>, Kind>>>>;
  /** The documents of one kind, in the order of their keys. */
  readonly documentsOf: <Kind extends keyof D & string>(
    kind: Kind,
  ) => Promise<Either<FollowError, AtCursor<DocumentsOf<D>[Kind]>>>;
  /** One document; undefined where there is none. */
  readonly document: <Kind extends keyof D & string>(
    kind: Kind,
    key: string,
  ) => Promise<Either<FollowError, AtCursor<ReturnType<D[Kind]> | undefined>>>;
  /** The last position seen, -1 before the first. */
  readonly position: number;
  /**
   * Waits until this projection has seen a position, and answers the last one it has seen.
   *
   * Never answers early: not on an empty record, not before a rebuild that the position asks for is done.
   * Errors by `_tag`: `ProjectionStopped` by either signal or `stop`, and what ended the following.
   */
  readonly waitFor: (
    position: number,
    options?: { readonly signal?: AbortSignal },
  ) => Promise<Either<FollowError, number>>;
  /** Ends the following; answers when the page in flight is finished. */
  readonly stop: () => Promise<void>;
  /** Why it does not go on; undefined while it does, and after it was stopped. */
  readonly failure: FollowError | undefined;
  /** The events that were left out because a handler failed, in position order. */
  readonly incomplete: ReadonlyArray<ProjectionFailed>;
}
