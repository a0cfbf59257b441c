import { deepEqual, equal } from "node:assert/strict";
import { appending, entry } from "./entry.js";
import type { StoreProperty } from "./property.js";

const day = (number: number): string => `2026-01-0${number}T00:00:00.000Z`;

/** What was on record at an instant is told by the recorded time. */
export const sizesAt: ReadonlyArray<StoreProperty> = [
  {
    name: "tells its size at the first, the last, an equal and an instant between",
    run: ({ open }) => {
      const store = open("create");
      const entries = [1, 3, 3, 3, 5].map((number, at) => entry(at, { recordedAt: day(number) }));
      store.write(appending(...entries));
      deepEqual(
        [1, 2, 3, 4, 5, 6].map((number) => store.sizeAt(day(number))),
        [1, 1, 4, 4, 5, 5],
      );
    },
  },
  {
    name: "tells its size at an instant to the millisecond",
    run: ({ open }) => {
      const store = open("create");
      const at = (millisecond: string): string => `2026-01-01T00:00:00.${millisecond}Z`;
      const instants = [at("000"), at("500"), at("501")];
      store.write(appending(...instants.map((recordedAt, place) => entry(place, { recordedAt }))));
      deepEqual(instants.map(store.sizeAt), [1, 2, 3]);
      deepEqual([at("499"), at("502")].map(store.sizeAt), [1, 3]);
      equal(store.sizeAt("2025-12-31T23:59:59.999Z"), 0);
      equal(store.sizeAt("2099-01-01T00:00:00.000Z"), 3);
    },
  },
];
