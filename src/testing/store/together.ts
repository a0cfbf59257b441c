import { deepEqual, equal, throws } from "node:assert/strict";
import { StoreFailure, type LocalStore, type StoreReading } from "../../log/store.js";
import { contentOf, positionsIn } from "./content.js";
import { appending, entry } from "./entry.js";
import type { StoreProperty } from "./property.js";

/** Writes a page of a projection: what was counted, and up to where. */
function counted(store: LocalStore, through: number, failing = false): void {
  store.write((transaction) => {
    const json = String(through + 1);
    transaction.putDocuments(1, [{ kind: "counts", key: "all", json }]);
    if (failing) throw new RangeError("killed here");
    transaction.putCursor({ build: 1, projection: "count@1", position: through, state: "" });
  });
}

const counts = (store: StoreReading): ReadonlyArray<unknown> => [
  store.document(1, "counts", "all"),
  store.cursors().map(({ position }) => position),
];

/** Documents never say more or less than their cursor, nor one moment two things. */
export const together: ReadonlyArray<StoreProperty> = [
  {
    name: "moves documents and cursor together, also when it fails between them",
    run: ({ open }) => {
      const store = open("create");
      store.write(appending(entry(0), entry(1), entry(2)));
      counted(store, 0);
      deepEqual(counts(store), ["1", [0]]);
      throws(() => counted(store, 1, true), RangeError);
      deepEqual(counts(store), ["1", [0]]);
      const refused = (): void =>
        store.write((transaction) => {
          transaction.putDocuments(1, [{ kind: "counts", key: "all", json: "2" }]);
          transaction.putCursor({ build: 1, projection: "count@1", position: 1, state: "" });
          transaction.append([entry(9)]);
        });
      throws(refused, StoreFailure);
      deepEqual(counts(store), ["1", [0]]);
      counted(store, 2);
      store.close();
      deepEqual(counts(open("read")), ["3", [2]]);
    },
  },
  {
    name: "brings back a set of documents when the transaction that removed it fails",
    run: ({ open }) => {
      const store = open("create");
      counted(store, 4);
      const failing = (): void =>
        store.write((transaction) => {
          transaction.removeBuild(1);
          deepEqual(counts(transaction), [undefined, []]);
          transaction.putDocuments(1, [{ kind: "counts", key: "all", json: "0" }]);
          transaction.putCursor({ build: 1, projection: "count@2", position: 0, state: "" });
          throw new RangeError("killed here");
        });
      throws(failing, RangeError);
      deepEqual(counts(store), ["5", [4]]);
      equal(store.cursors()[0]?.projection, "count@1");
    },
  },
  {
    name: "reads several things of one moment, and answers what the look answers",
    run: ({ open }) => {
      const store = open("create");
      store.write(appending(entry(0)));
      const look = (reading: StoreReading): object => [contentOf(reading), positionsIn(reading)];
      deepEqual(store.readAtOnce(look), look(store));
      deepEqual(
        store.readAtOnce(() => store.readAtOnce(look)),
        look(store),
      );
      const failing = (): void => {
        store.readAtOnce(() => {
          throw new RangeError("cannot look");
        });
      };
      throws(failing, RangeError);
      store.write(appending(entry(1)));
      deepEqual(store.readAtOnce(positionsIn), [0, 1]);
      store.close();
      throws(() => store.readAtOnce(positionsIn), StoreFailure);
    },
  },
];
