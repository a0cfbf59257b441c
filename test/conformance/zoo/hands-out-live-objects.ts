import type { StoredEntry } from "engagement-ledger/testing";
import { memoryBut } from "../broken/memory-but.js";

/** What is read is the store's own object, for anybody to edit. */
export const makePlace = memoryBut(() => {
  const own = new Map<string, StoredEntry>();
  const live = (entry: StoredEntry): StoredEntry => {
    const known = own.get(entry.id);
    if (known !== undefined) return known;
    own.set(entry.id, entry);
    return entry;
  };
  return { reading: ({ read }) => ({ read: (selection) => read(selection).map(live) }) };
});
