import fc from "fast-check";
import { expect, it } from "vitest";
import { until, within } from "../../../projections/commitments/within.js";
import { blankHappening } from "../../../projections/commitments/happening.js";

const day = fc
  .record({ month: fc.integer({ min: 1, max: 12 }), people: fc.nat(20) })
  .map(({ month, people }) => ({
    ...blankHappening(`e${month}-${people}`),
    at: `2024-${String(month).padStart(2, "0")}-05`,
    people,
  }));
const counts = fc.constantFrom("events" as const, "people" as const, "bodies" as const);

it("counts no less when an event is added, and never more than it may be", () => {
  fc.assert(
    fc.property(fc.array(day), day, counts, (events, added, count) => {
      const measure = { count, where: { type: "ActivityHeld" }, atLeast: 1 };
      const before = within(measure, events, "2024-03-01", until("2024-09-30"));
      const after = within(measure, [...events, added], "2024-03-01", until("2024-09-30"));
      expect(after.counted).toBeGreaterThanOrEqual(before.counted);
      expect(after.atMost).toBeGreaterThanOrEqual(after.counted);
    }),
  );
});
