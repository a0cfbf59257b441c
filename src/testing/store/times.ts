import { deepEqual, equal } from "node:assert/strict";
import { accepted, corrects, eventsOf, ledgerOn, refused, registered, start } from "./a-ledger.js";
import type { StoreProperty } from "./property.js";

/** The recorded time never goes back, and tells what was on record then. */
export const times: ReadonlyArray<StoreProperty> = [
  {
    name: "lets a ledger's recorded time never go back, and keep its milliseconds",
    run: async ({ place }) => {
      const { ledger, clock, again } = await ledgerOn(place);
      const later = "2026-01-01T09:00:00.124Z";
      equal(accepted(await ledger.record(registered(1))).recordedAt, start);
      clock.set(later);
      equal(accepted(await ledger.record(registered(2))).recordedAt, later);
      clock.set("2026-01-01T08:59:00.000Z");
      equal(accepted(await ledger.record(registered(3))).recordedAt, later);
      const reopened = await again();
      equal(accepted(await reopened.record(registered(4))).recordedAt, later);
      clock.set("2026-01-01T08:00:00.000Z");
      deepEqual(refused(await reopened.record(registered(5))), {
        _tag: "ClockBehind",
        now: "2026-01-01T08:00:00.000Z",
        last: later,
      });
      deepEqual(
        (await eventsOf(reopened)).map(({ recordedAt }) => recordedAt),
        [start, start, later, later, later],
      );
    },
  },
  {
    name: "lets a ledger say what was on record at the first, the last, an equal and a time between",
    run: async ({ place }) => {
      const { ledger, clock } = await ledgerOn(place);
      for (const [number, instant] of ["2026-01-02", "2026-01-02", "2026-01-04"].entries()) {
        clock.set(`${instant}T12:00:00.500Z`);
        accepted(await ledger.record(registered(number + 1)));
      }
      const sizes: number[] = [];
      for (const when of [
        "2025-12-31",
        start,
        "2026-01-01",
        "2026-01-02T12:00:00.499Z",
        "2026-01-02T12:00:00.500Z",
        "2026-01-03",
        "2026-01-04",
        "2030-01-01",
      ])
        sizes.push(accepted(await ledger.asRecordedAt(when)).size);
      deepEqual(sizes, [0, 1, 1, 1, 3, 3, 4, 4]);
    },
  },
  {
    name: "lets a view stay as it is while the ledger grows",
    run: async ({ place }) => {
      const { ledger, clock } = await ledgerOn(place);
      accepted(await ledger.recordAll([registered(1), registered(2)]));
      const views = [
        accepted(await ledger.asRecordedAt("2026-01-01")),
        accepted(await ledger.at(3)),
      ];
      const { root } = ledger;
      const before = await eventsOf(ledger);
      for (const number of [3, 4, 5, 6]) {
        accepted(await ledger.record(registered(number)));
        for (const view of views) {
          deepEqual([view.size, view.root], [3, root]);
          deepEqual(await eventsOf(view, { pageSize: number }), before);
          equal(accepted(await view.entry(registered(number).id)), undefined);
        }
      }
      clock.set("2026-02-01T09:00:00.000Z");
      accepted(await ledger.record(corrects(7, 1, "Its right name")));
      for (const view of views) deepEqual(await eventsOf(view), before);
    },
  },
  {
    name: "lets a ledger read corrected events as they should have been, and as they were recorded",
    run: async ({ place }) => {
      const { ledger, again } = await ledgerOn(place);
      accepted(await ledger.recordAll([registered(1), registered(2)]));
      accepted(await ledger.record(corrects(3, 1, "Its right name")));
      for (const open of [async () => ledger, again]) {
        const each = await open();
        const names = async (history: "as-corrected" | "as-recorded") =>
          (await eventsOf(each, { history, types: ["BodyRegistered"] })).map(
            (event) => event.type === "BodyRegistered" && [event.position, event.data.name],
          );
        deepEqual(await names("as-corrected"), [
          [1, "Its right name"],
          [2, "Body 2"],
        ]);
        deepEqual(await names("as-recorded"), [
          [1, "Body 1"],
          [2, "Body 2"],
        ]);
      }
    },
  },
];
