import fc from "fast-check";
import type { EngagementEvent, NewEvent } from "engagement-ledger";
import { describe, expect, it } from "vitest";
import { actor, aLedger, begun, eventsOf, feedback, ok, uuidOf } from "./a-ledger.js";

const channels = ["survey", "letter", "email"] as const;
const days = ["2023-12-05", "2023-12-06T10:00:00.000Z", "2023-12", "../2023-12-20"] as const;

interface Response {
  readonly channel: (typeof channels)[number];
  readonly occurredAt: (typeof days)[number];
}

interface Told extends Response {
  /** What was first recorded, where it was wrong. */
  readonly wrong?: Response | undefined;
  /** Whether the correction comes in two steps, or by voiding first. */
  readonly way: "data" | "in-two-steps" | "voided-first";
  /** Whether it should not have been recorded at all. */
  readonly spurious: boolean;
}

const response = { channel: fc.constantFrom(...channels), occurredAt: fc.constantFrom(...days) };
const told: fc.Arbitrary<Told> = fc.record({
  ...response,
  wrong: fc.option(fc.record(response), { nil: undefined }),
  way: fc.constantFrom("data", "in-two-steps", "voided-first"),
  spurious: fc.boolean(),
});

const said = (number: number, { channel, occurredAt }: Response): NewEvent => ({
  ...feedback(uuidOf(number), { channel }),
  id: uuidOf(1_000 + number),
  occurredAt,
});

function corrections(number: number, { way, spurious, channel, occurredAt }: Told) {
  const event = uuidOf(1_000 + number);
  const base = { entity: "ledger:self", occurredAt: "2024-01-01", actor } as const;
  const because = "The paper form says otherwise.";
  const corrects = (right: object): NewEvent => ({
    ...base,
    type: "EventCorrected",
    data: { event, because, ...right },
  });
  const voids: NewEvent = { ...base, type: "EventVoided", data: { event, because } };
  if (spurious) return [voids];
  const { data } = feedback(uuidOf(number), { channel });
  if (way === "in-two-steps") return [corrects({ occurredAt }), corrects({ data })];
  const whole = corrects({ data, occurredAt });
  return way === "voided-first" ? [voids, whole] : [whole];
}

const facts = (events: ReadonlyArray<EngagementEvent>) =>
  events
    .filter(({ type }) => type === "FeedbackReceived")
    .map(({ id, entity, occurredAt, data }) => ({ id, entity, occurredAt, data }));

describe("a log read as corrected", () => {
  it("is the log that would have been, had everything been right at once", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(told, { maxLength: 12 }), async (history) => {
        const { ledger } = await aLedger();
        ok(await ledger.recordAll(begun));
        for (const [number, entry] of history.entries())
          ok(await ledger.record(said(number, entry.wrong ?? entry)));
        for (const [number, entry] of history.entries())
          if (entry.wrong !== undefined || entry.spurious)
            ok(await ledger.recordAll(corrections(number, entry)));

        const { ledger: right } = await aLedger();
        ok(await right.recordAll(begun));
        for (const [number, entry] of history.entries())
          if (!entry.spurious) ok(await right.record(said(number, entry)));

        for (const pageSize of [1, 3, 1_000])
          expect(facts(await eventsOf(ledger, { pageSize }))).toStrictEqual(
            facts(await eventsOf(right)),
          );
      }),
      { numRuns: 60 },
    );
  });
});
