import fc from "fast-check";
import type { NewEvent } from "engagement-ledger";
import { describe, expect, it } from "vitest";
import { rightOf } from "../../recorded.js";
import { findingsOf, histories, inStages, told } from "./histories.js";

const share = fc.double({ min: 0, max: 0.99, noNaN: true });

/** Corrections of some of the events: voided, or moved to another day. */
function corrections(
  events: ReadonlyArray<NewEvent>,
  which: ReadonlyArray<number>,
): ReadonlyArray<NewEvent> {
  const meant = [...new Set(which.map((at) => events[Math.floor(at * events.length)]?.id))];
  return meant
    .filter((id) => id !== undefined)
    .map((id, index): NewEvent => {
      const said = {
        actor: { id: "recorder" },
        entity: "ledger:self",
        occurredAt: "2028-12-01",
      } as const;
      return index % 2 === 0
        ? { ...said, type: "EventVoided", data: { event: id, because: "It did not happen." } }
        : {
            ...said,
            type: "EventCorrected",
            data: { event: id, because: "The day was wrong.", occurredAt: "2024-05-05" },
          };
    });
}

describe("a finding as recorded at a time", () => {
  it("is unchanged by anything recorded after it, corrections too", async () => {
    await fc.assert(
      fc.asyncProperty(
        histories,
        share,
        fc.array(share, { maxLength: 8 }),
        async (events, at, which) => {
          const ordered = inStages(events);
          fc.pre(at * ordered.length >= 1);
          const before = ordered.slice(0, Math.floor(at * ordered.length));
          const then = await told(before);
          const admitted = before.filter((event) => !then.refused.includes(event));
          const since = await told([...ordered, ...corrections(admitted, which)]);
          fc.pre(since.view.size > then.view.size);
          const seen = rightOf(await since.view.at(then.view.size));
          expect(await findingsOf(seen)).toStrictEqual(await findingsOf(then.view));
        },
      ),
      { numRuns: 30 },
    );
  });
});
