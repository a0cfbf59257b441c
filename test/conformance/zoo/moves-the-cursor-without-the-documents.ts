import type { StoreWriting } from "engagement-ledger/testing";
import { memoryBut } from "../broken/memory-but.js";

/** A cursor is written at once, beside the transaction that its documents are in. */
export const makePlace = memoryBut((right) => {
  let moves: Array<Parameters<StoreWriting["putCursor"]>[0]> = [];
  return {
    writing: ({ putCursor }) => {
      moves = [];
      return {
        putCursor: (cursor) => {
          moves.push(cursor);
          putCursor(cursor);
        },
      };
    },
    rolledBack: () => right.write(({ putCursor }) => moves.forEach(putCursor)),
  };
});
