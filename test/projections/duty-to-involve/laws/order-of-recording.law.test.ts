import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findingsOf, histories, inStages, told, type Placed } from "./histories.js";

/** A finding without what may differ: how late its evidence was recorded, and the sentence that says so. */
function withoutDelay({ recordedLate: _late, sentence, ...finding }: Placed): unknown {
  return {
    ...finding,
    sentence: sentence.replace(/ The evidence was recorded \d+ days? after the \w+\./, ""),
  };
}

function shuffled<Item>(items: ReadonlyArray<Item>, random: Iterator<number>): ReadonlyArray<Item> {
  return items
    .map((item) => ({ item, at: Number(random.next().value) }))
    .toSorted((one, other) => one.at - other.at)
    .map(({ item }) => item);
}

describe("the order of recording, over the case ledgers", () => {
  it("never changes a finding but for its delays", async () => {
    await fc.assert(
      fc.asyncProperty(
        histories,
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        async (events, random) => {
          const one = await told(inStages(events));
          const admitted = events.filter((event) => !one.refused.includes(event));
          const other = await told(inStages(shuffled(admitted, random)));
          expect(one.refused.length).toBeLessThan(Math.max(4, events.length / 3));
          fc.pre(other.refused.length === 0);
          expect((await findingsOf(other.view)).map(withoutDelay)).toStrictEqual(
            (await findingsOf(one.view)).map(withoutDelay),
          );
        },
      ),
      { numRuns: 40 },
    );
  });
});
