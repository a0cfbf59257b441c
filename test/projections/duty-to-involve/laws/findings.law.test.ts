import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { england } from "../../../../projections/duty-to-involve/england.js";
import { findingsOf, histories, inStages, told } from "./histories.js";

const declared = new Map<string, ReadonlyArray<string>>(
  england.rules.map(({ id, outcomes }) => [id, Object.keys(outcomes)]),
);
const never =
  /\b(?:un)?lawful|\bcompliant|\brepresentative\b|\bbreach|\bundefined\b|\bnull\b|\bNaN\b|  /i;

describe("every finding of any history", () => {
  it("has an outcome that its rule declares, and a sentence that says no more than a record can", async () => {
    await fc.assert(
      fc.asyncProperty(histories, async (events) => {
        const findings = await findingsOf((await told(inStages(events))).view);
        for (const { rule, outcome, sentence, judgement, missing } of findings) {
          expect([rule, declared.get(rule)]).toStrictEqual([
            rule,
            expect.arrayContaining([outcome]),
          ]);
          expect(sentence).toMatch(/[.”]$/);
          expect(sentence.match(never)).toBeNull();
          // What nobody judged is named, with who could record it, or it is what a record can never show.
          if (outcome === "not-decidable" && missing.length > 0)
            expect([rule, judgement?.whoCould]).toStrictEqual([rule, expect.any(String)]);
        }
      }),
      { numRuns: 60 },
    );
  });
});
