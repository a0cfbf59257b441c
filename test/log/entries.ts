import type { StoredEntry, StoreWriting, TreeNode } from "../../src/log/store.js";
import { leafHash } from "../../src/proof/merkle/hash.js";

const encoder = new TextEncoder();

/** An id that sorts as its number does. */
export function idOf(position: number): string {
  return `00000000-0000-7000-8000-${position.toString(16).padStart(12, "0")}`;
}

/** A valid entry; a test names only what it is about. */
export function entry(position: number, given: Partial<StoredEntry> = {}): StoredEntry {
  const bytes = given.bytes ?? encoder.encode(`{"position":${position}}`);
  return {
    position,
    id: idOf(position),
    type: "MatterOpened",
    entity: "matter:one",
    recordedAt: "2026-01-01T00:00:00.000Z",
    commitSize: position + 1,
    bytes,
    leaf: leafHash(bytes),
    ...given,
  };
}

/** A node whose hash tells its place. */
export function node(level: number, index: number): TreeNode {
  return { level, index, hash: leafHash(encoder.encode(`${level}/${index}`)) };
}

/** Work that appends entries. */
export function appending(
  ...entries: ReadonlyArray<StoredEntry>
): (transaction: StoreWriting) => void {
  return (transaction) => transaction.append(entries);
}
