import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evidenceTypes, existenceRules } from "./existence.js";
import { findingsOf, histories, inStages, nameOf, told } from "./histories.js";

describe("added evidence", () => {
  it("never makes evidence missing that was found, where a rule asks whether it exists", async () => {
    await fc.assert(
      fc.asyncProperty(histories, fc.infiniteStream(fc.boolean()), async (events, leave) => {
        const fewer = events.filter(
          ({ type }) => !evidenceTypes.includes(type) || leave.next().value,
        );
        const before = await findingsOf((await told(inStages(fewer))).view);
        const after = new Map(
          (await findingsOf((await told(inStages(events))).view)).map((one) => [
            nameOf(one),
            one.outcome,
          ]),
        );
        const lost = before
          .filter(({ rule }) => existenceRules.includes(rule))
          .filter(({ outcome }) => outcome === "evidence-found")
          .filter((one) => after.get(nameOf(one)) === "evidence-missing");
        expect(lost.map(nameOf)).toStrictEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
