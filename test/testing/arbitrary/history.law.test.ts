import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  createLedger,
  decodeNewEvent,
  eventTypes,
  simulatedClock,
  type Ledger,
} from "engagement-ledger";
import { memory } from "engagement-ledger/log/memory";
import { arbitraryHistory } from "engagement-ledger/testing";
import { eventsOf, ok } from "../../ledger/a-ledger.js";

async function aLedger(): Promise<Ledger> {
  const clock = simulatedClock("2024-01-01T09:00:00.000Z");
  return ok(await createLedger(memory(), { origin: "law.example/history", clock }));
}

describe("any history", () => {
  it("is recorded, read back as it was said, and recorded only once", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryHistory(), async (history) => {
        fc.pre(history.length > 0);
        const ledger = await aLedger();
        const receipts = ok(await ledger.recordAll(history));
        expect(receipts.map(({ position }) => position)).toStrictEqual(
          history.map((_, index) => index + 1),
        );
        const read = await eventsOf(ledger, { history: "as-recorded", from: 1 });
        expect(read.map(({ type, entity, actor }) => [type, entity, actor])).toStrictEqual(
          history.map(({ type, entity, actor }) => [type, entity, actor]),
        );
        const { size, root } = ledger;
        expect(ok(await ledger.recordAll(history))).toStrictEqual(receipts);
        for (const [index, event] of history.entries()) {
          if (event.type !== "EventCorrected")
            expect(read[index]?.data).toStrictEqual(ok(decodeNewEvent(event)).data);
          expect(ok(await ledger.record(event))).toStrictEqual(receipts[index]);
        }
        expect([ledger.size, ledger.root]).toStrictEqual([size, root]);
      }),
      { numRuns: 40 },
    );
  });

  it("is admitted the same whether it comes at once or an event at a time", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryHistory(), async (history) => {
        const ledger = await aLedger();
        for (const event of history) ok(await ledger.record(event));
        expect(ledger.size).toBe(history.length + 1);
      }),
      { numRuns: 20 },
    );
  });

  it("holds, sooner or later, every type but the first entry's", () => {
    const histories = fc.sample(arbitraryHistory({ maxLength: 60 }), { numRuns: 100, seed: 7 });
    const seen = new Set(histories.flatMap((history) => history.map(({ type }) => type)));
    expect(eventTypes.filter((type) => !seen.has(type))).toStrictEqual(["LedgerStarted"]);
  });
});
