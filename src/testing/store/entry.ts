import type { Selection, StoredEntry, StoreWriting, TreeNode } from "../../log/store.js";
import { leafHash } from "../../proof/merkle/hash.js";

/** The recorded time of an entry that names no other. */
export const anInstant = "2026-01-01T00:00:00.000Z";

/** Every entry of a store. */
export const all: Selection = { from: 0, before: Infinity, limit: Infinity };

/** An id that sorts as its number does. */
export function idOf(number: number): string {
  return `00000000-0000-7000-8000-${number.toString(16).padStart(12, "0")}`;
}

/** An entry that a store takes at a position; a property names only what it is about. */
export function entry(position: number, given: Partial<StoredEntry> = {}): StoredEntry {
  const bytes = given.bytes ?? bytesOf(`{"position":${position}}`);
  return {
    position,
    id: idOf(position),
    type: "MatterOpened",
    entity: "matter:one",
    recordedAt: anInstant,
    commitSize: position + 1,
    bytes,
    leaf: leafHash(bytes),
    ...given,
  };
}

/** The bytes of a text. */
export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** A node whose hash tells its place. */
export function node(level: number, index: number): TreeNode {
  return { level, index, hash: leafHash(bytesOf(`${level}/${index}`)) };
}

/** Work that appends entries. */
export function appending(
  ...entries: ReadonlyArray<StoredEntry>
): (transaction: StoreWriting) => void {
  return (transaction) => transaction.append(entries);
}
