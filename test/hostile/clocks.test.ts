import { isLeft } from "fp-ts/lib/Either.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createLedger, openLedger, simulatedClock } from "engagement-ledger";
import { memory } from "engagement-ledger/log/memory";
import {
  aLedger,
  begun,
  eventsOf,
  feedback,
  ok,
  refusal,
  start,
  uuidOf,
} from "../ledger/a-ledger.js";
import { refusedBy } from "./unchanged.js";

const minute = 60_000;
const at = (milliseconds: number): string => new Date(milliseconds).toISOString();
const [body] = begun;

describe("a claimed time", () => {
  it("is refused beyond the allowed skew, in every precision, and admitted within it", async () => {
    const { ledger } = await aLedger();
    for (const occurredAt of [
      "2024-01-02",
      "2024-02",
      "2025",
      "../2024-01-02",
      "2024-01-01T09:05:00.001Z",
    ])
      expect(await refusedBy(ledger, { ...body, occurredAt })).toStrictEqual({
        _tag: "InTheFuture",
        at: "occurredAt",
        occurredAt,
        now: start,
      });
    for (const [index, occurredAt] of [
      "2024-01-01",
      "2024-01",
      "2024",
      "2024-01-01T09:05:00.000Z",
      "1066",
    ].entries())
      ok(await ledger.record({ ...body, entity: `body:b-${index}`, occurredAt }));
  });

  it("long ago is a claim, and does not touch when it was recorded", async () => {
    const { ledger, clock } = await aLedger();
    clock.set("2024-03-01T09:00:00.000Z");
    ok(await ledger.record({ ...body, occurredAt: "1948-07-05" }));
    const [, event] = await eventsOf(ledger);
    expect([event?.occurredAt, event?.recordedAt]).toStrictEqual([
      "1948-07-05",
      "2024-03-01T09:00:00.000Z",
    ]);
    const before = ok(await ledger.asRecordedAt("2024-02-29"));
    expect(before.size).toBe(1);
  });

  it("cannot be joined by a recorded time, a position, a salt or a leaf of the caller's", async () => {
    const { ledger } = await aLedger();
    for (const name of ["recordedAt", "position", "salt", "leaf", "correctedBy", "commitSize"])
      expect(await refusedBy(ledger, { ...body, [name]: start })).toMatchObject({
        _tag: "NotAnEvent",
        at: name,
      });
  });
});

describe("a clock that walks", () => {
  it("forwards and backwards at random never makes a recorded time decrease", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: -10 * minute, max: 10 * minute }), {
          minLength: 1,
          maxLength: 25,
        }),
        async (steps) => {
          const { ledger, clock } = await aLedger();
          ok(await ledger.recordAll(begun));
          let last = Date.parse(start);
          for (const [index, step] of steps.entries()) {
            const { size, root } = ledger;
            const now = last + step;
            clock.set(at(now));
            const recorded = await ledger.record({
              ...feedback(uuidOf(index)),
              occurredAt: "2023",
            });
            if (isLeft(recorded)) {
              expect(recorded.left).toStrictEqual({
                _tag: "ClockBehind",
                now: at(now),
                last: at(last),
              });
              expect(step).toBeLessThan(-5 * minute);
              expect([ledger.size, ledger.root]).toStrictEqual([size, root]);
            } else {
              last = Math.max(last, now);
              expect(recorded.right.recordedAt).toBe(at(last));
            }
          }
        },
      ),
      { numRuns: 30 },
    );
  });

  it("is declared for ever: one of the system's is not opened with another", async () => {
    const place = memory("place");
    const ledger = ok(await createLedger(place, { origin: "test.example/engagement" }));
    await ledger.close();
    expect(refusal(await openLedger(place, { clock: simulatedClock(start) }))).toStrictEqual({
      _tag: "ClockNotDeclared",
      place: "place",
    });
  });
});
