import { deepEqual, equal } from "node:assert/strict";
import type { LocalStore, Selection } from "../../log/store.js";
import { appending, entry } from "./entry.js";
import type { StoreProperty, Trial } from "./property.js";

const total = 2_001;

function withMany({ open }: Trial): LocalStore {
  const store = open("create");
  const entries = Array.from({ length: total }, (_, position) =>
    entry(position, { type: position % 2 === 0 ? "Even" : "Odd", commitSize: total }),
  );
  store.write(appending(...entries));
  return store;
}

/** Reads on from after the last position that was seen, as a follower does. */
function inPages(
  store: LocalStore,
  limit: number,
  given: Partial<Selection> = {},
): ReadonlyArray<number> {
  const seen: number[] = [];
  for (;;) {
    const from = (seen.at(-1) ?? -1) + 1;
    const page = store.read({ from, before: Infinity, limit, ...given });
    if (page.length === 0 || seen.length > 2 * total) return seen;
    seen.push(...page.map(({ position }) => position));
  }
}

const upTo = (count: number, step = 1): ReadonlyArray<number> =>
  Array.from({ length: count }, (_, index) => index * step);

/** Whoever reads on from where they were misses nothing and sees nothing twice. */
export const pages: ReadonlyArray<StoreProperty> = [
  {
    name: "gives every entry once in pages of 1, of 2 and of 1,000",
    run: (trial) => {
      const store = withMany(trial);
      for (const limit of [1, 2, 1_000]) deepEqual(inPages(store, limit), upTo(total));
    },
  },
  {
    name: "gives every entry of a type and of an entity once in pages",
    run: (trial) => {
      const store = withMany(trial);
      for (const limit of [1, 1_000]) {
        deepEqual(inPages(store, limit, { types: ["Even"] }), upTo(1_001, 2));
        deepEqual(inPages(store, limit, { entity: "matter:one" }), upTo(total));
      }
    },
  },
  {
    name: "shows a follower each entry once while two write, at the head and across reopenings",
    run: ({ open }) => {
      const writers = [open("create"), open("write")];
      let follower = open("read");
      const seen: number[] = [];
      const follow = (limit: number): void => {
        const page = follower.read({ from: seen.length, before: Infinity, limit });
        seen.push(...page.map(({ position }) => position));
      };
      follow(3);
      for (let turn = 0; turn < 12; turn += 1) {
        writers[turn % 2]?.write((transaction) => {
          const size = transaction.size();
          const commitSize = size + 1 + (turn % 3);
          transaction.append(upTo(1 + (turn % 3)).map((at) => entry(size + at, { commitSize })));
        });
        follow(1 + (turn % 4));
        if (turn % 5 !== 4) continue;
        follower.close();
        follower = open("read");
      }
      follow(100);
      follow(100);
      deepEqual(seen, upTo(24));
      equal(follower.size(), 24);
    },
  },
];
