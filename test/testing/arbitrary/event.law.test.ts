import { isLeft, isRight } from "fp-ts/lib/Either.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createLedger, decodeNewEvent, eventTypes, simulatedClock } from "engagement-ledger";
import { memory } from "engagement-ledger/log/memory";
import { arbitraryEvent } from "engagement-ledger/testing";
import { eventOf } from "../../../src/events/read.js";
import { bytesOf, textOf } from "../../../src/ledger/stored-bytes.js";
import { ok } from "../../ledger/a-ledger.js";
import { valueAt } from "../value-at.js";

const recordedAt = "2024-01-01T09:00:00.000Z";
const stamp = { recordedAt, salt: "AAAAAAAAAAAAAAAAAAAAAA==" };

async function emptyLedger() {
  const clock = simulatedClock(recordedAt);
  return ok(await createLedger(memory(), { origin: "law.example/empty", clock }));
}

describe.each(eventTypes)("any %s", (type) => {
  it("is an event of the catalogue, and is the same after storage", () => {
    fc.assert(
      fc.property(arbitraryEvent(type), (event) => {
        const decoded = decodeNewEvent(event);
        expect(isRight(decoded)).toBe(true);
        if (isLeft(decoded)) return;
        const bytes = ok(bytesOf({ ...decoded.right, id: event.id ?? "" }, stamp));
        expect(eventOf(textOf(bytes), 7)).toStrictEqual({
          ...decoded.right,
          recordedAt,
          position: 7,
        });
      }),
      { numRuns: 30 },
    );
  });

  it("is recorded by an empty ledger, or refused with a path that is in it and leaves no trace", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryEvent(type), async (event) => {
        const ledger = await emptyLedger();
        const { size, root } = ledger;
        const recorded = await ledger.record(event);
        if (isRight(recorded)) return;
        const { left } = recorded;
        expect(valueAt(event, "at" in left ? left.at : "no path")).toBeDefined();
        expect([ledger.size, ledger.root]).toStrictEqual([size, root]);
      }),
      { numRuns: 10 },
    );
  });
});
