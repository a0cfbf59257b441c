import type { StoredEntry } from "../store.js";

/** A copy of an entry that shares no bytes with it. `slice` of a Node Buffer would share them. */
export function copyOf(entry: StoredEntry): StoredEntry {
  return { ...entry, bytes: new Uint8Array(entry.bytes), leaf: new Uint8Array(entry.leaf) };
}
