import { deepEqual, equal, throws } from "node:assert/strict";
import type { StoreProperty } from "./property.js";

/** The lifecycle states of entities are kept as they were written. */
export const states: ReadonlyArray<StoreProperty> = [
  {
    name: "keeps the last state written of each entity, as it was written",
    run: ({ open }) => {
      const store = open("create");
      const text = '{ "b":1.0, "é":"✓" }';
      store.write((transaction) => {
        transaction.putState("matter:one", "1");
        transaction.putState("matter:two", text);
      });
      store.write((transaction) => transaction.putState("matter:one", "2"));
      store.write((transaction) => transaction.putState("matter:three", ""));
      deepEqual(
        ["one", "two", "three", "four"].map((name) => store.state(`matter:${name}`)),
        ["2", text, "", undefined],
      );
    },
  },
  {
    name: "has the states from before a transaction that failed",
    run: ({ open }) => {
      const store = open("create");
      store.write((transaction) => transaction.putState("matter:one", "before"));
      const failing = (): void =>
        store.write((transaction) => {
          for (const state of ["after", "later"]) transaction.putState("matter:one", state);
          for (const state of ["new", "newer"]) transaction.putState("matter:two", state);
          throw new RangeError("not admitted");
        });
      throws(failing, RangeError);
      equal(store.state("matter:one"), "before");
      equal(store.state("matter:two"), undefined);
    },
  },
];
