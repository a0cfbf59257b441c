import type { StoredEntry } from "engagement-ledger/testing";
import { memoryBut } from "../broken/memory-but.js";

/** The first entry of a transaction that failed stays. */
export const makePlace = memoryBut((right) => {
  let first: StoredEntry | undefined;
  return {
    writing: ({ append }) => {
      first = undefined;
      return {
        append: (entries) => {
          append(entries);
          first ??= entries[0];
        },
      };
    },
    rolledBack: () => {
      const kept = first;
      if (kept !== undefined) right.write((transaction) => transaction.append([kept]));
    },
  };
});
