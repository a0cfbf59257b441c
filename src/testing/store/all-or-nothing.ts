import { deepEqual, equal, throws } from "node:assert/strict";
import { StoreFailure, type StoreWriting } from "../../log/store.js";
import { acts, begun, refused } from "./acts.js";
import { contentOf } from "./content.js";
import { all, anInstant, appending, entry, node } from "./entry.js";
import type { StoreProperty } from "./property.js";

/** A transaction is written whole or not at all. */
export const allOrNothing: ReadonlyArray<StoreProperty> = [
  {
    name: "throws on what the work of a transaction throws",
    run: ({ open }) => {
      const store = open("create");
      const reason = { why: "not admitted" };
      let thrown: unknown;
      try {
        store.write(() => {
          throw reason;
        });
      } catch (error) {
        thrown = error;
      }
      equal(thrown, reason);
      equal(
        store.write(() => "fine"),
        "fine",
      );
    },
  },
  {
    name: "keeps no trace of a transaction, whichever act it fails after",
    run: ({ open }) => {
      const store = open("create");
      const before = begun(store);
      for (const count of acts.keys()) {
        const failing = (): void =>
          store.write((transaction) => {
            for (const act of acts.slice(0, count + 1)) act(transaction);
            throw new RangeError("not admitted");
          });
        throws(failing, RangeError);
        deepEqual(contentOf(store), before);
      }
      store.write((transaction) => acts.forEach((act) => act(transaction)));
      deepEqual([store.size(), store.state("matter:one")], [4, "later"]);
    },
  },
  {
    name: "keeps no trace of a transaction, whichever act is refused",
    run: ({ open }) => {
      const store = open("create");
      const before = begun(store);
      for (const act of refused) {
        const failing = (): void =>
          store.write((transaction) => {
            for (const allowed of acts) allowed(transaction);
            act(transaction);
          });
        throws(failing, StoreFailure);
        deepEqual(contentOf(store), before);
      }
    },
  },
  {
    name: "keeps nothing of a refused act that the work went on after",
    run: ({ open }) => {
      const store = open("create");
      const before = begun(store);
      for (const act of refused) {
        const goingOn = (): void =>
          store.write((transaction) => {
            try {
              act(transaction);
            } catch {
              transaction.putState("matter:one", "as if nothing was");
            }
          });
        throws(goingOn, StoreFailure);
        deepEqual(contentOf(store), before);
      }
    },
  },
  {
    name: "refuses work that is async, and keeps nothing of it",
    run: ({ open }) => {
      const store = open("create");
      const later = async (): Promise<void> => {
        await Promise.resolve();
      };
      const work = (transaction: StoreWriting): Promise<void> => {
        transaction.append([entry(0)]);
        return later();
      };
      throws(() => store.write(work), { name: "TypeError", message: /async/ });
      equal(store.size(), 0);
    },
  },
  {
    name: "refuses a transaction within a transaction, and one that is over",
    run: ({ open }) => {
      const store = open("create");
      const escaped = store.write((transaction) => transaction);
      throws(() => escaped.append([entry(0)]), StoreFailure);
      throws(() => escaped.addNodes([node(1, 0)]), StoreFailure);
      throws(() => escaped.putState("matter:one", "{}"), StoreFailure);
      throws(() => escaped.size(), StoreFailure);
      throws(() => store.write(() => store.write(() => 1)), StoreFailure);
      equal(
        store.write(() => 1),
        1,
      );
      equal(store.size(), 0);
    },
  },
  {
    name: "answers what the work answers, and shows the work what it has written",
    run: ({ open }) => {
      const store = open("create");
      const seen = store.write((transaction) => {
        for (const act of [appending(entry(0)), ...acts]) act(transaction);
        return contentOf(transaction);
      });
      deepEqual(seen, contentOf(store));
      deepEqual([store.size(), store.sizeAt(anInstant), store.read(all).length], [4, 4, 4]);
      deepEqual(store.node(2, 0), node(2, 0).hash);
    },
  },
];
