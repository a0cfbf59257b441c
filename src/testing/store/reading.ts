import { deepEqual, equal } from "node:assert/strict";
import type { LocalStore } from "../../log/store.js";
import { positionsIn } from "./content.js";
import { all, appending, bytesOf, entry, idOf } from "./entry.js";
import type { StoreProperty, Trial } from "./property.js";

const types = ["A", "B", "C"];

function withThirty({ open }: Trial): LocalStore {
  const store = open("create");
  const entries = Array.from({ length: 30 }, (_, position) =>
    entry(position, {
      type: types[position % 3] ?? "",
      entity: position % 2 === 0 ? "matter:even" : "matter:odd",
    }),
  );
  store.write(appending(...entries));
  return store;
}

/** Every way to ask for entries answers the right ones, in the order of the log. */
export const reading: ReadonlyArray<StoreProperty> = [
  {
    name: "reads a span of positions, and at most as many as asked",
    run: (trial) => {
      const store = withThirty(trial);
      deepEqual(positionsIn(store, { from: 27 }), [27, 28, 29]);
      deepEqual(positionsIn(store, { from: 5, before: 8 }), [5, 6, 7]);
      deepEqual(positionsIn(store, { from: 5, limit: 2 }), [5, 6]);
      deepEqual(positionsIn(store, { from: 29, before: 30, limit: 1 }), [29]);
      deepEqual(positionsIn(store, { from: 30 }), []);
      deepEqual(positionsIn(store, { limit: 0 }), []);
      deepEqual(positionsIn(store, { from: 8, before: 8 }), []);
      deepEqual(positionsIn(store, { from: 8, before: 5 }), []);
    },
  },
  {
    name: "reads in the order of the log, whatever the ids and the times say",
    run: ({ open }) => {
      const store = open("create");
      const given = [5, 2, 4, 1, 3].map((number, at) => entry(at, { id: idOf(number) }));
      store.write(appending(...given));
      deepEqual(store.read(all), given);
      deepEqual(store.read({ ...all, types: ["MatterOpened"] }), given);
      deepEqual(store.read({ ...all, entity: "matter:one" }), given);
      deepEqual(store.mentioning("position"), given);
    },
  },
  {
    name: "reads only some types",
    run: (trial) => {
      const store = withThirty(trial);
      deepEqual(positionsIn(store, { types: ["B"], before: 10 }), [1, 4, 7]);
      deepEqual(positionsIn(store, { types: ["C", "A"], limit: 5 }), [0, 2, 3, 5, 6]);
      deepEqual(positionsIn(store, { types: ["A", "A"], from: 1, limit: 2 }), [3, 6]);
      deepEqual(positionsIn(store, { types: ["B"], from: 4, before: 8 }), [4, 7]);
      deepEqual(positionsIn(store, { types: ["A", "Z"], from: 27 }), [27]);
      deepEqual(positionsIn(store, { types: ["A", "B", "C"] }), positionsIn(store));
      deepEqual(positionsIn(store, { types: ["Z"] }), []);
      deepEqual(positionsIn(store, { types: [] }), []);
    },
  },
  {
    name: "reads only one entity, and of it only some types",
    run: (trial) => {
      const store = withThirty(trial);
      const [odd, even] = ["matter:odd", "matter:even"];
      deepEqual(positionsIn(store, { entity: odd, before: 6 }), [1, 3, 5]);
      deepEqual(positionsIn(store, { entity: odd, from: 26, limit: 1 }), [27]);
      deepEqual(positionsIn(store, { entity: odd, types: ["A"], limit: 2 }), [3, 9]);
      deepEqual(
        positionsIn(store, { entity: even, types: ["A", "B"], from: 6, before: 13 }),
        [6, 10, 12],
      );
      deepEqual(positionsIn(store, { entity: "matter:none" }), []);
      deepEqual(positionsIn(store, { entity: odd, types: [] }), []);
    },
  },
  {
    name: "takes what is asked for as text, never as a part of a query",
    run: (trial) => {
      const store = withThirty(trial);
      deepEqual(positionsIn(store, { entity: "' OR 1=1 --" }), []);
      deepEqual(positionsIn(store, { types: ["') OR 1=1 --", "%", "?"] }), []);
      deepEqual(store.mentioning("' OR 1=1 --"), []);
    },
  },
  {
    name: "names each type that its entries have once",
    run: (trial) => {
      const store = withThirty(trial);
      deepEqual(store.types().toSorted(), types);
      store.write(appending(entry(30, { type: "D" })));
      deepEqual(store.types().toSorted(), [...types, "D"]);
    },
  },
  {
    name: "finds the entries whose bytes hold a text",
    run: (trial) => {
      const store = withThirty(trial);
      store.write(appending(entry(30, { bytes: bytesOf('{"feedback":"é✓%_"}') })));
      const found = (text: string): ReadonlyArray<number> =>
        store.mentioning(text).map(({ position }) => position);
      deepEqual(found("é✓%_"), [30]);
      deepEqual(found('"position":2'), [2, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29]);
      deepEqual(found("É"), []);
      equal(found("absent").length, 0);
    },
  },
];
