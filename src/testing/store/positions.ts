import { deepEqual, equal, throws } from "node:assert/strict";
import { StoreFailure, type StoredEntry } from "../../log/store.js";
import { positionsIn } from "./content.js";
import { all, anInstant, appending, entry, idOf } from "./entry.js";
import type { StoreProperty } from "./property.js";

const wrong: ReadonlyArray<readonly [string, Partial<StoredEntry>]> = [
  ["that leaves a gap", { position: 3 }],
  ["at a position that is taken", { position: 1 }],
  ["at a position below 0", { position: -1 }],
  ["recorded before the last one", { recordedAt: "2025-12-31T23:59:59.999Z" }],
  ["that its commit's size does not cover", { commitSize: 2 }],
  ["without bytes", { bytes: new Uint8Array() }],
  ["of more than 16 KiB", { bytes: new Uint8Array(16_385) }],
  ["whose leaf is shorter than a hash", { leaf: new Uint8Array(31) }],
  ["whose leaf is longer than a hash", { leaf: new Uint8Array(33) }],
];

/** Positions are 0, 1, 2 without gaps, whatever happens, and only a fitting entry takes one. */
export const positions: ReadonlyArray<StoreProperty> = [
  {
    name: "has nothing in it when it is made",
    run: ({ open }) => {
      const store = open("create");
      equal(store.size(), 0);
      deepEqual(store.read(all), []);
      deepEqual(store.types(), []);
      equal(store.byId(idOf(0)), undefined);
      equal(store.sizeAt("2099-01-01T00:00:00.000Z"), 0);
      equal(store.node(0, 0), undefined);
      equal(store.node(1, 0), undefined);
      equal(store.state("matter:one"), undefined);
      deepEqual(store.mentioning("a"), []);
      deepEqual(store.damage(), []);
    },
  },
  {
    name: "gives the positions 0, 1, 2, across commits",
    run: ({ open }) => {
      const store = open("create");
      store.write(appending(entry(0)));
      store.write(appending(entry(1, { commitSize: 3 }), entry(2)));
      store.write(appending());
      store.write(appending(entry(3)));
      deepEqual(positionsIn(store), [0, 1, 2, 3]);
      equal(store.size(), 4);
    },
  },
  {
    name: "does not use up a position when a transaction fails",
    run: ({ open }) => {
      const store = open("create");
      store.write(appending(entry(0)));
      for (const attempt of [1, 2]) {
        const failing = (): void =>
          store.write((transaction) => {
            transaction.append([entry(1), entry(2)]);
            throw new RangeError(`attempt ${attempt}`);
          });
        throws(failing, RangeError);
        equal(store.size(), 1);
      }
      store.write(appending(entry(1)));
      deepEqual(store.read(all), [entry(0), entry(1)]);
      equal(store.size(), 2);
    },
  },
  {
    name: "takes an entry recorded at the same instant as the last one",
    run: ({ open }) => {
      const store = open("create");
      store.write(appending(entry(0)));
      store.write(appending(entry(1, { recordedAt: anInstant })));
      equal(store.size(), 2);
    },
  },
  ...wrong.map(([what, given]): StoreProperty => ({
    name: `refuses an entry ${what}`,
    run: ({ open }) => {
      const store = open("create");
      store.write(appending(entry(0), entry(1)));
      const refused = entry(2, { id: idOf(9), ...given });
      throws(() => store.write(appending(refused)), StoreFailure);
      deepEqual(store.read(all), [entry(0), entry(1)]);
      equal(store.byId(idOf(9)), undefined);
    },
  })),
];
