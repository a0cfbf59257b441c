import { deepEqual, equal } from "node:assert/strict";
import { accepted, ledgerOn, refused, registered } from "./a-ledger.js";
import type { StoreProperty } from "./property.js";

const event = registered(1);
const other = registered(1, "Another name");
const conflict = { _tag: "IdConflict", at: "id", id: event.id, position: 1 };

/** To record the same twice is to record it once. */
export const sameness: ReadonlyArray<StoreProperty> = [
  {
    name: "lets a ledger answer the first receipt when the same is recorded again",
    run: async ({ place }) => {
      const { ledger, clock, again } = await ledgerOn(place);
      const first = accepted(await ledger.record(event));
      accepted(await ledger.record(registered(2)));
      clock.set("2026-03-01T09:00:00.000Z");
      deepEqual(accepted(await ledger.record(event)), first);
      const reopened = await again();
      deepEqual(accepted(await reopened.record(event)), first);
      equal(reopened.size, 3);
    },
  },
  {
    name: "lets a ledger refuse other content under an id that is taken, and say where it stands",
    run: async ({ place }) => {
      const { ledger, again } = await ledgerOn(place);
      accepted(await ledger.record(event));
      deepEqual(refused(await ledger.record(other)), conflict);
      const reopened = await again();
      deepEqual(refused(await reopened.record(other)), conflict);
      equal(reopened.size, 2);
    },
  },
  {
    name: "lets a ledger tell the same from other content when both arrive in one group",
    run: async ({ place }) => {
      const { ledger } = await ledgerOn(place);
      const [first, same, conflicting] = await Promise.all(
        [event, event, other].map((each) => ledger.record(each)),
      );
      if (first === undefined || same === undefined || conflicting === undefined)
        throw new Error("three calls have three answers");
      deepEqual(accepted(same), accepted(first));
      equal(refused(conflicting)._tag, "IdConflict");
      equal(ledger.size, 2);
    },
  },
  {
    name: "lets a ledger record an event twice in one call as one entry",
    run: async ({ place }) => {
      const { ledger } = await ledgerOn(place);
      const [one, again] = accepted(await ledger.recordAll([event, event]));
      deepEqual(one, again);
      equal(
        refused(await ledger.recordAll([registered(2), registered(2, "x")]))._tag,
        "IdConflict",
      );
      equal(ledger.size, 2);
    },
  },
];
