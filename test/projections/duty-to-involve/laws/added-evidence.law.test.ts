import fc from "fast-check";
import type { NewEvent } from "engagement-ledger";
import { describe, expect, it } from "vitest";
import { evidenceTypes, existenceRules } from "./existence.js";
import { findingsOf, histories, inStages, nameOf, told } from "./histories.js";

const days = ["2010-01-01", "2024-06-20", "2026-02-01", "2025", "2027-05-05"];
const addition = fc.tuple(fc.nat(), fc.constantFrom(...days));

/** Some of the evidence once more, on other days: earlier, later, or dated to a year. */
function more(
  events: ReadonlyArray<NewEvent>,
  additions: ReadonlyArray<readonly [number, string]>,
): ReadonlyArray<NewEvent> {
  const evidence = events.filter(({ type }) => evidenceTypes.includes(type));
  return additions.flatMap(([which, occurredAt], index) => {
    const event = evidence[which % evidence.length];
    const id = `00000000-0000-4000-8000-${String(index).padStart(12, "0")}`;
    return event === undefined ? [] : [{ ...event, id, occurredAt }];
  });
}

describe("added evidence", () => {
  it("never makes evidence missing that was found, where a rule asks whether it exists", async () => {
    await fc.assert(
      fc.asyncProperty(
        histories,
        fc.infiniteStream(fc.boolean()),
        fc.array(addition, { maxLength: 12 }),
        async (events, leave, additions) => {
          const fewer = events.filter(
            ({ type }) => !evidenceTypes.includes(type) || leave.next().value,
          );
          const all = [...events, ...more(events, additions)];
          const before = await findingsOf((await told(inStages(fewer))).view);
          const after = new Map(
            (await findingsOf((await told(inStages(all))).view)).map((one) => [
              nameOf(one),
              one.outcome,
            ]),
          );
          const lost = before
            .filter(({ rule }) => existenceRules.includes(rule))
            .filter(({ outcome }) => outcome === "evidence-found")
            .filter((one) => after.get(nameOf(one)) === "evidence-missing");
          expect(lost.map(nameOf)).toStrictEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });
});
