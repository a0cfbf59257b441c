import type { StoredEntry, StoreReading, StoreWriting } from "engagement-ledger/testing";
import type { Defect } from "./memory-but.js";

/** A store that numbers its entries otherwise: `shown` turns a position as kept into one as told. */
export function renumbered(
  shown: (position: number) => number,
  kept: (position: number) => number,
): Required<Pick<Defect, "reading" | "writing">> {
  const moved = (entry: StoredEntry, position: number): StoredEntry => ({
    ...entry,
    position,
    commitSize: entry.commitSize + position - entry.position,
  });
  const told = (entry: StoredEntry): StoredEntry => moved(entry, shown(entry.position));
  return {
    reading: (right: StoreReading) => ({
      size: () => shown(right.size()),
      read: (selection) => {
        const { from, before } = selection;
        return right.read({ ...selection, from: kept(from), before: kept(before) }).map(told);
      },
      byId: (id) => {
        const found = right.byId(id);
        return found === undefined ? undefined : told(found);
      },
      mentioning: (text) => right.mentioning(text).map(told),
    }),
    writing: (right: StoreWriting) => ({
      append: (entries) => right.append(entries.map((entry) => moved(entry, kept(entry.position)))),
    }),
  };
}
