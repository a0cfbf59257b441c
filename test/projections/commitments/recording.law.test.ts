import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createLedger, project, simulatedClock, type NewEvent } from "engagement-ledger";
import { memory } from "engagement-ledger/log/memory";
import { commitments, commitmentsProjection } from "engagement-ledger/projections";
import { document, happened, matter, rightOf } from "../recorded.js";
import { held, icb, promised, seated } from "./told.js";

const today = "2024-12-31";
const meetings = { type: "ActivityHeld", method: "meeting" } as const;
const identified = <E extends NewEvent>(event: E, number: number): E => ({
  ...event,
  id: `0190c006-0000-7000-8000-${String(number).padStart(12, "0")}`,
});

const start: ReadonlyArray<NewEvent> = [
  icb,
  matter("m", "body:icb"),
  promised(
    [
      { count: "events", where: meetings, atLeast: 1, every: "quarter" },
      { count: "people", where: meetings, atLeast: 20, by: "2024-09-30" },
      { count: "lay-members", where: { type: "CommitteeConstituted" }, all: true },
      { count: "events", where: { type: "ActivityEvaluated" }, all: true, every: "activity" },
    ],
    { about: { matter: "matter:m" } },
  ),
].map((event, index) => identified(event, index));

const month = fc.integer({ min: 1, max: 12 }).map((number) => String(number).padStart(2, "0"));
const on = fc.oneof(
  month.map((number) => `2024-${number}-10`),
  month.map((number) => `2024-${number}`),
  fc.constant("2024"),
  fc.constant("../2024-05-05"),
);
const event: fc.Arbitrary<NewEvent> = fc.oneof(
  fc.tuple(on, fc.nat(15)).map(([day, people]) =>
    held(day, {
      attendance: { people },
      matters: [{ matter: "matter:m", limb: "planning" }],
    }),
  ),
  fc.tuple(month, fc.nat(2)).map(([number, lay]) => seated("a", `2024-${number}-01`, lay)),
  on.map((day) => happened("CommitmentDeparted", "commitment:c", day, { reason: "No room" })),
  on.map((day) =>
    happened("CommitmentEvidenced", "commitment:c", day, { document: document("Minutes") }),
  ),
  on.map((day) =>
    happened("DecisionMade", "matter:m", day, {
      decision: "yes",
      by: "body:icb",
      outcome: "Yes",
      reasons: "As set out",
      meeting: "Board",
    }),
  ),
);
const histories = fc
  .array(event, { maxLength: 8 })
  // A decision has one name: only the first of several stands.
  .map((all) =>
    all.filter(
      (one, at) =>
        one.type !== "DecisionMade" || all.findIndex(({ type }) => type === "DecisionMade") === at,
    ),
  )
  .map((all) => all.map((one, index) => identified(one, index + 100)));

async function ledgerOf(events: ReadonlyArray<NewEvent>) {
  const clock = simulatedClock("2029-01-01T09:00:00.000Z");
  const ledger = rightOf(await createLedger(memory(), { origin: "test.example/law", clock }));
  for (const [index, one] of events.entries()) {
    clock.set(new Date(Date.UTC(2029, 0, 2 + index)).toISOString());
    rightOf(await ledger.record(one));
  }
  return ledger;
}

describe("what is told of promises", () => {
  it("is the same in whatever order events were recorded", async () => {
    const tell = async (events: ReadonlyArray<NewEvent>) =>
      commitments(
        rightOf(await project(await ledgerOf([...start, ...events]), commitmentsProjection)),
        { today },
      );
    await fc.assert(
      fc.asyncProperty(histories, async (events) => {
        expect(await tell(events.toReversed())).toStrictEqual(await tell(events));
      }),
      { numRuns: 40 },
    );
  });

  it("is unchanged, as recorded then, by anything recorded later", async () => {
    await fc.assert(
      fc.asyncProperty(histories, histories, async (events, later) => {
        const first = await ledgerOf([...start, ...events]);
        const both = await ledgerOf([...start, ...events]);
        const decided = events.some(({ type }) => type === "DecisionMade");
        const more = later.filter(({ type }) => !decided || type !== "DecisionMade");
        for (const [index, one] of more.entries())
          rightOf(await both.record(identified(one, index + 200)));
        // What others depend on is refused, and changes nothing.
        for (const { id = "" } of [...events, ...start])
          await both.record(
            happened("EventVoided", "ledger:self", "2024-12-01", {
              event: id,
              because: "It was not",
            }),
          );
        const then = rightOf(await both.at(first.size));
        const tell = async (view: Parameters<typeof project>[0]) =>
          commitments(rightOf(await project(view, commitmentsProjection)), { today });
        expect(await tell(then)).toStrictEqual(await tell(first));
      }),
      { numRuns: 25 },
    );
  });
});
