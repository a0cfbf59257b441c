import { deepEqual, equal, throws } from "node:assert/strict";
import { StoreFailure } from "../../log/store.js";
import { contentOf } from "./content.js";
import { all, appending, entry, idOf, node } from "./entry.js";
import type { StoreProperty } from "./property.js";

/** What was written is there for whoever opens the place next, or has it open. */
export const openings: ReadonlyArray<StoreProperty> = [
  {
    name: "has nothing to open before it was made, and asking makes nothing",
    run: ({ place, refusal }) => {
      for (const mode of ["write", "read", "write"] as const)
        deepEqual(refusal(mode), { _tag: "NoLedger", place: place.name });
      equal(refusal("create"), undefined);
    },
  },
  {
    name: "is never made a second time, and what is in it stays",
    run: ({ place, open, refusal }) => {
      const found = { _tag: "AlreadyExists", place: place.name };
      const store = open("create");
      store.write(appending(entry(0)));
      deepEqual(refusal("create"), found);
      store.close();
      deepEqual(refusal("create"), found);
      deepEqual(open("read").read(all), [entry(0)]);
    },
  },
  {
    name: "has everything after it was closed and opened again, the last commit too",
    run: ({ open }) => {
      const store = open("create");
      store.write((transaction) => {
        transaction.append([entry(0, { commitSize: 2 }), entry(1, { entity: "matter:two" })]);
        transaction.addNodes([node(1, 0)]);
        transaction.putState("matter:one", "kept");
      });
      store.write(appending(entry(2, { type: "Other", recordedAt: "2026-01-02T00:00:00.000Z" })));
      const before = contentOf(store);
      store.close();
      deepEqual(contentOf(open("read")), before);
      deepEqual(contentOf(open("write")), before);
    },
  },
  {
    name: "goes on at the next position after it was closed and opened again",
    run: ({ open }) => {
      open("create").close();
      for (const size of [0, 1, 2, 3]) {
        const store = open("write");
        equal(store.size(), size);
        const taken = entry(size - 1, { id: idOf(99), commitSize: 99 });
        throws(() => store.write(appending(taken)), StoreFailure);
        store.write(appending(entry(size)));
        store.close();
      }
      deepEqual(
        open("read").read(all),
        [0, 1, 2, 3].map((position) => entry(position)),
      );
    },
  },
  {
    name: "cannot be used once closed, and can be closed twice",
    run: ({ open }) => {
      const store = open("create");
      store.write(appending(entry(0)));
      store.close();
      store.close();
      throws(() => store.size(), StoreFailure);
      throws(() => store.read(all), StoreFailure);
      throws(() => store.byId(idOf(0)), StoreFailure);
      throws(() => store.write(() => 1), StoreFailure);
      throws(() => store.damage(), StoreFailure);
    },
  },
  {
    name: "shows one who opened it to read what others write, and lets them write nothing",
    run: ({ open }) => {
      const store = open("create");
      const reader = open("read");
      equal(reader.size(), 0);
      store.write(appending(entry(0)));
      deepEqual(contentOf(reader), contentOf(store));
      throws(() => reader.write(appending(entry(1))), StoreFailure);
      throws(() => reader.write(() => 1), StoreFailure);
      deepEqual(reader.damage(), []);
      reader.close();
      equal(store.size(), 1);
    },
  },
  {
    name: "shows each of two writers what the other has written, and refuses what came too late",
    run: ({ open }) => {
      const [one, other] = [open("create"), open("write")];
      one.write(appending(entry(0)));
      other.write((transaction) => transaction.append([entry(transaction.size())]));
      throws(() => one.write(appending(entry(1, { id: idOf(7) }))), StoreFailure);
      one.write(appending(entry(2)));
      deepEqual([one.size(), other.size()], [3, 3]);
      deepEqual(contentOf(one), contentOf(other));
      other.close();
      one.write(appending(entry(3)));
      equal(one.size(), 4);
    },
  },
  {
    name: "finds nothing wrong with itself when nothing is",
    run: ({ open }) => {
      const store = open("create");
      deepEqual(store.damage(), []);
      store.write((transaction) => {
        transaction.append([entry(0), entry(1)]);
        transaction.addNodes([node(1, 0)]);
        transaction.putState("matter:one", "{}");
      });
      deepEqual(store.damage(), []);
      store.close();
      deepEqual(open("read").damage(), []);
    },
  },
];
