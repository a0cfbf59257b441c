import { deepEqual, equal, throws } from "node:assert/strict";
import { StoreFailure } from "../../log/store.js";
import { all, appending, bytesOf, entry, idOf } from "./entry.js";
import type { StoreProperty } from "./property.js";

/** An id stands for one entry for ever: that is what makes recording the same thing twice safe. */
export const ids: ReadonlyArray<StoreProperty> = [
  {
    name: "finds each entry by its id, and nothing by another",
    run: ({ open }) => {
      const store = open("create");
      const entries = [3, 1, 2].map((number, position) => entry(position, { id: idOf(number) }));
      store.write(appending(...entries));
      deepEqual(
        [3, 1, 2].map((number) => store.byId(idOf(number))),
        entries,
      );
      equal(store.byId(idOf(0)), undefined);
      equal(store.byId(""), undefined);
      equal(store.byId("' OR 1=1 --"), undefined);
    },
  },
  {
    name: "refuses an id that is taken, for the same content and for other",
    run: ({ open }) => {
      const store = open("create");
      store.write(appending(entry(0)));
      const { bytes } = entry(0);
      for (const again of [{ bytes }, { bytes: bytesOf('{"other":true}') }])
        throws(() => store.write(appending(entry(1, { id: idOf(0), ...again }))), StoreFailure);
      deepEqual(store.read(all), [entry(0)]);
    },
  },
  {
    name: "refuses an id that is given twice in one transaction",
    run: ({ open }) => {
      const store = open("create");
      throws(() => store.write(appending(entry(0), entry(1, { id: idOf(0) }))), StoreFailure);
      equal(store.size(), 0);
      const inTwoAppends = (): void =>
        store.write((transaction) => {
          transaction.append([entry(0)]);
          transaction.append([entry(1, { id: idOf(0) })]);
        });
      throws(inTwoAppends, StoreFailure);
      equal(store.size(), 0);
    },
  },
  {
    name: "frees an id whose transaction failed",
    run: ({ open }) => {
      const store = open("create");
      const failing = (): void =>
        store.write((transaction) => {
          transaction.append([entry(0)]);
          throw new RangeError("not this time");
        });
      throws(failing, RangeError);
      equal(store.byId(idOf(0)), undefined);
      store.write(appending(entry(0, { bytes: bytesOf('{"other":true}') })));
      deepEqual(store.byId(idOf(0))?.bytes, bytesOf('{"other":true}'));
    },
  },
  {
    name: "knows its ids after it was closed and opened again",
    run: ({ open }) => {
      const store = open("create");
      store.write(appending(entry(0)));
      store.close();
      const again = open("write");
      deepEqual(again.byId(idOf(0)), entry(0));
      throws(() => again.write(appending(entry(1, { id: idOf(0) }))), StoreFailure);
      equal(again.size(), 1);
    },
  },
];
