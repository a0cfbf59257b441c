import type { StoredEntry } from "engagement-ledger/testing";
import { memoryBut } from "../broken/memory-but.js";

const key = ({ recordedAt, id }: StoredEntry): string => `${recordedAt} ${id}`;

/** Entries come in the order of their times and, where those are equal, of their ids. */
export const makePlace = memoryBut(() => ({
  reading: ({ read }) => ({
    read: (selection) => read(selection).toSorted((one, other) => (key(one) < key(other) ? -1 : 1)),
  }),
}));
