import type { StoredEntry } from "engagement-ledger/testing";
import { memoryBut } from "../broken/memory-but.js";

/** Bytes are kept as what they say, and written anew when they are asked for. */
export const makePlace = memoryBut(() => {
  const told = (entry: StoredEntry): StoredEntry => {
    try {
      const said: unknown = JSON.parse(new TextDecoder().decode(entry.bytes));
      return { ...entry, bytes: new TextEncoder().encode(JSON.stringify(said)) };
    } catch {
      return entry;
    }
  };
  return { reading: ({ read }) => ({ read: (selection) => read(selection).map(told) }) };
});
