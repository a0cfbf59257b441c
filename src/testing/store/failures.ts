import { equal, ok } from "node:assert/strict";
import { StoreFailure, type LocalStore, type StoreWriting } from "../../log/store.js";
import { all, appending, entry, idOf, node } from "./entry.js";
import type { StoreProperty } from "./property.js";

type Attempt = (store: LocalStore) => unknown;

const adding =
  (level: number, index: number, hash = node(1, 0).hash): Attempt =>
  (store) =>
    store.write(({ addNodes }) => addNodes([{ level, index, hash }]));

const refusals: ReadonlyArray<Attempt> = [
  ...[
    { position: 2 },
    { id: idOf(0) },
    { recordedAt: "2025-12-31T23:59:59.999Z" },
    { commitSize: 1 },
    { bytes: new Uint8Array() },
    { leaf: new Uint8Array(31) },
  ].map(
    (given): Attempt =>
      (store) =>
        store.write(appending(entry(1, given))),
  ),
  adding(0, 0),
  adding(1, 0),
  adding(1, 1, new Uint8Array(31)),
  (store) => store.write(() => store.write(() => 1)),
  (store) => store.write((transaction): StoreWriting => transaction).size(),
];

/** Whoever is told of a failure learns where it was and why. */
export const failures: ReadonlyArray<StoreProperty> = [
  {
    name: "names its place and says why when it refuses",
    run: ({ place, open }) => {
      const store = open("create");
      store.write((transaction) => {
        transaction.append([entry(0)]);
        transaction.addNodes([node(1, 0)]);
      });
      for (const attempt of refusals) failing(() => attempt(store), place.name);
      const reader = open("read");
      failing(() => reader.write(() => 1), place.name);
      store.close();
      for (const attempt of [() => store.size(), () => store.read(all), () => store.damage()])
        failing(attempt, place.name);
    },
  },
];

function failing(attempt: () => unknown, place: string): void {
  try {
    attempt();
  } catch (error) {
    if (!(error instanceof StoreFailure)) throw error;
    equal(error.place, place);
    ok(/\w+ \w+/.test(error.message), `a failure says why, not "${error.message}"`);
    return;
  }
  throw new Error("it was not refused");
}
