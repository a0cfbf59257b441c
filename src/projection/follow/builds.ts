import type { Either } from "fp-ts/lib/Either.js";
import type { ReadError } from "../../ledger/errors.js";
import type { Cursor, FollowStore } from "../../ledger/follow-store.js";
import { buildOf, cursorOf, sameCursor, type Build } from "./cursor-state.js";

/** A projection, to tell its documents from those of others. */
export interface Named {
  readonly name: string;
  readonly version: number;
}

/** What is kept for one version of a projection, and for its other versions. */
export interface Builds {
  /** The documents that answer. */
  readonly standing: Build | undefined;
  /** Those that are being built beside them, or beside those of another version. */
  readonly beside: Build | undefined;
  /** The cursors of other versions. */
  readonly others: ReadonlyArray<Cursor>;
  /** The numbers of sets that nobody reads any more. */
  readonly retired: ReadonlyArray<number>;
  /** A number for a new set. */
  readonly next: number;
}

const retiredName = "";

/** Finds what is kept for a projection. */
export function buildsOf(cursors: ReadonlyArray<Cursor>, { name, version }: Named): Builds {
  const own = cursors.filter(({ projection }) => projection === `${name}@${version}`);
  const builds = own.map(buildOf).filter((build) => build !== undefined);
  const unreadable = own.filter((cursor) => buildOf(cursor) === undefined);
  const retired = cursors.filter(({ projection }) => projection === retiredName);
  return {
    standing: builds.find(({ stands }) => stands),
    beside: builds.find(({ stands }) => !stands),
    others: cursors.filter((cursor) => !own.includes(cursor) && nameIn(cursor) === name),
    retired: [...retired, ...unreadable].map(({ build }) => build),
    next: Math.max(0, ...cursors.map(({ build }) => build)) + 1,
  };
}

/**
 * Begins a set of documents, unless another process has: beside the one that stands, to be corrected by
 * the first `size` entries; or, where nothing of the projection is kept yet, as the one that stands.
 */
export function begin(
  store: FollowStore,
  own: Named,
  standing: Build | undefined,
  size: number,
): Either<ReadError, void> {
  return store.save(({ cursors, putCursor }) => {
    const builds = buildsOf(cursors(), own);
    if (builds.beside !== undefined) return;
    if (builds.standing?.cursor.build !== standing?.cursor.build) return;
    const stands = builds.standing === undefined && builds.others.length === 0;
    const projection = `${own.name}@${own.version}`;
    const state = { stands, corrected: stands ? 0 : size, quarantined: 0, unknown: {} };
    putCursor(cursorOf({ build: builds.next, projection, position: -1 }, state));
  });
}

/** Lets a finished set answer in place of the one that did, or of another version's. */
export function swap(store: FollowStore, own: Named, finished: Build): Either<ReadError, void> {
  return store.save(({ cursors, putCursor }) => {
    const { standing, beside, others } = buildsOf(cursors(), own);
    if (!sameCursor(beside?.cursor, finished.cursor)) return;
    putCursor(cursorOf(finished.cursor, { ...finished, stands: true }));
    for (const cursor of standing === undefined ? others : [standing.cursor])
      putCursor({ ...cursor, projection: retiredName });
  });
}

function nameIn({ projection }: Cursor): string {
  return projection.slice(0, Math.max(0, projection.lastIndexOf("@")));
}
