import fc from "fast-check";
import { follow, project, type Ledger } from "engagement-ledger";
import { describe, expect, it } from "vitest";
import { dutyOfMatter } from "../../../../projections/duty-to-involve/duty-of-matter.js";
import { dutyToInvolve } from "../../../../projections/duty-to-involve/duty-to-involve.js";
import { dutyToInvolveProjection } from "../../../../projections/duty-to-involve/projection.js";
import { rightOf } from "../../recorded.js";
import { histories, inStages, today, told } from "./histories.js";

async function inPart(
  ledger: Ledger,
): Promise<
  ReadonlyArray<{ readonly whole: unknown; readonly alone: unknown; readonly followed: unknown }>
> {
  const documents = rightOf(await project(ledger, dutyToInvolveProjection));
  const followed = rightOf(await follow(ledger, dutyToInvolveProjection));
  rightOf(await followed.waitFor(ledger.size - 1));
  const question = { today, evidenceLimit: 100_000 };
  const all = dutyToInvolve(documents, question);
  const parts = [];
  for (const matter of new Set(all.matters.map((each) => each.matter)))
    parts.push({
      whole: all.matters.filter((each) => each.matter === matter),
      alone: dutyToInvolve(documents, { ...question, matter }).matters,
      followed: rightOf(await dutyOfMatter(followed, { ...question, matter })).value.matters,
    });
  await followed.stop();
  return parts;
}

describe("the report on one matter", () => {
  it("is its part of the report on all, also when read from a projection that is followed", async () => {
    await fc.assert(
      fc.asyncProperty(histories, async (events) => {
        const { view } = await told(inStages(events));
        for (const { whole, alone, followed } of await inPart(view)) {
          expect(alone).toStrictEqual(whole);
          expect(followed).toStrictEqual(whole);
        }
      }),
      { numRuns: 15 },
    );
  });
});
