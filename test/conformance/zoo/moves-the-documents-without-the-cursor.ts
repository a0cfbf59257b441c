import type { DocumentChange } from "engagement-ledger/testing";
import { memoryBut } from "../broken/memory-but.js";

/** Documents are written at once, beside the transaction that their cursor is in. */
export const makePlace = memoryBut((right) => {
  let writes: Array<readonly [build: number, changes: ReadonlyArray<DocumentChange>]> = [];
  return {
    writing: ({ putDocuments }) => {
      writes = [];
      return {
        putDocuments: (build, changes) => {
          writes.push([build, [...changes]]);
          putDocuments(build, changes);
        },
      };
    },
    rolledBack: () =>
      right.write(({ putDocuments }) =>
        writes.forEach(([build, changes]) => putDocuments(build, changes)),
      ),
  };
});
