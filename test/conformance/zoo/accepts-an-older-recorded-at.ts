import type { StoredEntry } from "engagement-ledger/testing";
import { memoryBut } from "../broken/memory-but.js";

/** An entry may have been recorded before the one that precedes it. */
export const makePlace = memoryBut(() => {
  const times = new Map<string, string>();
  const told = (entry: StoredEntry): StoredEntry => ({
    ...entry,
    recordedAt: times.get(entry.id) ?? entry.recordedAt,
  });
  return {
    reading: ({ read, byId }) => ({
      read: (selection) => read(selection).map(told),
      byId: (id) => [byId(id)].flatMap((entry) => (entry === undefined ? [] : [told(entry)]))[0],
    }),
    writing: ({ size, read, append }) => ({
      append: (entries) => {
        const last = read({ from: size() - 1, before: size(), limit: 1 })[0]?.recordedAt ?? "";
        for (const { id, recordedAt } of entries) times.set(id, recordedAt);
        append(
          entries.map((entry) =>
            entry.recordedAt < last ? { ...entry, recordedAt: last } : entry,
          ),
        );
      },
    }),
  };
});
