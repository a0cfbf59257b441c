import type { Cursor } from "../../ledger/follow-store.js";

/** What a follower must know of a set of documents, beside how far it has read. */
export interface CursorState {
  /** Whether the set answers; else it is being built beside the one that does. */
  readonly stands: boolean;
  /** Corrections among the first so many entries are applied; a set built beside another ends there. */
  readonly corrected: number;
  /** How many events were left out because a handler failed. */
  readonly quarantined: number;
  /** Entries that this program does not know, counted by `type@version`. */
  readonly unknown: Readonly<Record<string, number>>;
}

/** A set of documents with its cursor. */
export interface Build extends CursorState {
  readonly cursor: Cursor;
}

/** Reads a cursor; undefined where it is not as a follower of this version writes it. */
export function buildOf(cursor: Cursor): Build | undefined {
  const state = parsed(cursor.state);
  return isState(state) ? { ...state, cursor } : undefined;
}

/** The cursor of a set, moved on. */
export function cursorOf(
  { build, projection, position }: Omit<Cursor, "state">,
  { stands, corrected, quarantined, unknown }: CursorState,
): Cursor {
  const state = JSON.stringify({ stands, corrected, quarantined, unknown });
  return { build, projection, position, state };
}

/** Whether two cursors are the same one at the same place. */
export function sameCursor(one: Cursor | undefined, other: Cursor): boolean {
  return (
    one?.build === other.build &&
    one.projection === other.projection &&
    one.position === other.position &&
    one.state === other.state
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isState(state: unknown): state is CursorState {
  return (
    typeof state === "object" &&
    state !== null &&
    "stands" in state &&
    typeof state.stands === "boolean" &&
    "corrected" in state &&
    typeof state.corrected === "number" &&
    "quarantined" in state &&
    typeof state.quarantined === "number" &&
    "unknown" in state &&
    typeof state.unknown === "object" &&
    state.unknown !== null
  );
}
