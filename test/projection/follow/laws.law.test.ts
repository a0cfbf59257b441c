import fc from "fast-check";
import { project, type NewEvent } from "engagement-ledger";
import { describe, expect, it } from "vitest";
import { actor, aLedger, begun, feedback, ok, uuidOf } from "../../ledger/a-ledger.js";
import { followed, responses } from "./a-followed.js";

/** What is recorded in one call: responses, or a correction of one of those before. */
type Said =
  | { readonly tag: "received"; readonly channel: string }
  | { readonly tag: "corrected" | "voided"; readonly which: number; readonly channel: string };

const channel = fc.constantFrom("survey", "email", "post");
const said: fc.Arbitrary<Said> = fc.oneof(
  { weight: 4, arbitrary: channel.map((name): Said => ({ tag: "received", channel: name })) },
  {
    weight: 1,
    arbitrary: fc.record({
      tag: fc.constantFrom("corrected" as const, "voided" as const),
      which: fc.nat({ max: 30 }),
      channel,
    }),
  },
);
const calls = fc.array(fc.array(said, { minLength: 1, maxLength: 6 }), { maxLength: 8 });

function eventsOf(call: ReadonlyArray<Said>, before: number): ReadonlyArray<NewEvent> {
  let received = before;
  return call.flatMap((one): ReadonlyArray<NewEvent> => {
    if (one.tag === "received") {
      received += 1;
      return [{ ...feedback(uuidOf(received), { channel: one.channel }), id: uuidOf(received) }];
    }
    if (received === 0) return [];
    const event = uuidOf(1 + (one.which % received));
    const about = { entity: "ledger:self", occurredAt: "2024-01-01", actor } as const;
    const { data } = feedback(event, { channel: one.channel });
    return one.tag === "voided"
      ? [{ ...about, type: "EventVoided", data: { event, because: "twice" } }]
      : [{ ...about, type: "EventCorrected", data: { event, because: "misread", data } }];
  });
}

describe("a followed projection", () => {
  it("has the documents of project, whatever the pages, the stops and the corrections", async () => {
    await fc.assert(
      fc.asyncProperty(
        calls,
        fc.infiniteStream(fc.integer({ min: 1, max: 5 })),
        fc.infiniteStream(fc.boolean()),
        async (history, pageSizes, stops) => {
          const { ledger } = await aLedger();
          ok(await ledger.recordAll(begun));
          let following = await followed(ledger, responses, { pageSize: 1 });
          let received = 0;
          for (const call of history) {
            const events = eventsOf(call, received);
            received += call.filter(({ tag }) => tag === "received").length;
            if (events.length > 0) ok(await ledger.recordAll(events));
            if (stops.next().value) {
              await following.stop();
              following = await followed(ledger, responses, { pageSize: pageSizes.next().value });
            }
          }
          ok(await following.waitFor(ledger.size - 1));
          const kept = ok(await following.documents());
          expect(kept).toStrictEqual({
            value: ok(await project(ledger, responses)),
            position: ledger.size - 1,
            incomplete: [],
            unknown: 0,
          });
          await following.stop();
        },
      ),
      { numRuns: 60 },
    );
  });

  it.each([1, 2, 3, 7, 1_000])("has them in pages of %d", async (pageSize) => {
    const { ledger } = await aLedger();
    ok(await ledger.recordAll(begun));
    const channels = ["survey", "email", "survey", "post", "email", "survey", "other"];
    ok(
      await ledger.recordAll(
        channels.map((name, index) => feedback(uuidOf(index), { channel: name })),
      ),
    );
    const following = await followed(ledger, responses, { pageSize });
    expect(ok(await following.waitFor(10))).toBe(10);
    const { value } = ok(await following.documents());
    expect(value).toStrictEqual(ok(await project(ledger, responses)));
    expect([...value.channels.keys()]).toStrictEqual(["email", "other", "post", "survey"]);
    expect(value.channels.get("survey")).toStrictEqual({ channel: "survey", responses: 3 });
  });
});
