import type { FollowStore } from "./follow-store.js";
import { reading, type Source } from "./source.js";

/** The place for followed projections in a ledger's store, and what tells them that there is something new. */
export function followStoreOver(source: Source): {
  readonly followStore: FollowStore;
  readonly announce: () => void;
} {
  const { store, corrections, place } = source;
  const listeners = new Set<() => void>();
  return {
    announce: () => {
      for (const listener of listeners) listener();
    },
    followStore: {
      place,
      look: (read) => reading(source, () => store.readAtOnce(read)),
      save: (change) => reading(source, () => store.write(change)),
      corrects: ({ since, before, through, types }) =>
        reading(source, () =>
          corrections.targets(store, since, before).some((id) => {
            const entry = store.byId(id);
            return entry !== undefined && entry.position <= through && types.includes(entry.type);
          }),
        ),
      onCommit: (listener) => {
        const own = (): void => listener();
        listeners.add(own);
        return () => listeners.delete(own);
      },
    },
  };
}
