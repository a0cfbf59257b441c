import { isLeft, right } from "fp-ts/lib/Either.js";
import { memory } from "engagement-ledger/log/memory";
import type { LocalStore, StorePlace, StoreReading, StoreWriting } from "engagement-ledger/testing";

/** What one opening of a broken store does otherwise than the store in memory. */
export interface Defect {
  /** What it reads otherwise, inside a transaction and outside. */
  readonly reading?: (right: StoreReading) => Partial<StoreReading>;
  /** What it writes otherwise; asked at the start of each transaction. */
  readonly writing?: (right: StoreWriting) => Partial<StoreWriting>;
  /** What it does after a transaction that failed. */
  readonly rolledBack?: () => void;
}

/** Makes places in memory that are right but for one defect, which is made anew for each opening. */
export function memoryBut(defectOf: (right: LocalStore) => Defect): () => StorePlace {
  return () => {
    const place = memory();
    return {
      name: place.name,
      open: (options) => {
        const opened = place.open(options);
        return isLeft(opened) ? opened : right(broken(opened.right, defectOf(opened.right)));
      },
    };
  };
}

function broken(store: LocalStore, defect: Defect): LocalStore {
  const { reading = () => ({}), writing = () => ({}), rolledBack } = defect;
  return {
    ...store,
    ...reading(store),
    write: (work) => {
      try {
        return store.write((transaction) =>
          work({ ...transaction, ...reading(transaction), ...writing(transaction) }),
        );
      } catch (error) {
        rolledBack?.();
        throw error;
      }
    },
  };
}
