import { readFileSync } from "node:fs";
import { isLeft } from "fp-ts/lib/Either.js";
import { describe, expect, it } from "vitest";
import { createLedger, explain, readNewEvent, simulatedClock } from "engagement-ledger";
import { memory } from "engagement-ledger/log/memory";

const file = new URL("../../examples/first-hour/events.jsonl", import.meta.url);

describe("the example of the first hour", () => {
  it("is admitted in one go", async () => {
    const events = readFileSync(file, "utf8")
      .trimEnd()
      .split("\n")
      .map((line) => {
        const event = readNewEvent(JSON.parse(line));
        if (isLeft(event)) throw new Error(explain(event.left));
        return event.right;
      });
    const clock = simulatedClock("2026-11-21T09:00:00.000Z");
    const made = await createLedger(memory(), { origin: "example.org/walk-in", clock });
    if (isLeft(made)) throw new Error(explain(made.left));
    const outcome = await made.right.recordAll(events);
    if (isLeft(outcome)) throw new Error(explain(outcome.left));
    expect(outcome.right.map(({ position }) => position)).toStrictEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
    ]);
  });
});
