import fc from "fast-check";
import { isLeft } from "fp-ts/lib/Either.js";
import { createLedger, project, simulatedClock, type NewEvent } from "engagement-ledger";
import { memory } from "engagement-ledger/log/memory";
import { describe, expect, it } from "vitest";
import { dutyToInvolve } from "../../../../projections/duty-to-involve/duty-to-involve.js";
import { dutyToInvolveProjection } from "../../../../projections/duty-to-involve/projection.js";
import {
  assessed,
  closed,
  consultation,
  consulted,
  decided,
  held,
  linked,
  matter,
  opened,
  paper,
  published,
  registered,
  settled,
  tallied,
} from "../westmoor.js";

const time = fc.constantFrom(
  "2016",
  "2016-11",
  "2016-11-01",
  "2017-02-28",
  "2017-09-19",
  "2017-09-20",
  "2017-09-20T09:00:00.000Z",
  "2017-09-20T14:00:00.000Z",
  "../2017-09-30",
  "2017-10-02",
);
const limb = fc.constantFrom("planning", "proposal", "decision");
const version = fc.constantFrom("1", "2");
const answer = fc.constantFrom("yes", "no", "unclear");
const known = fc.constantFrom("yes", "no", "unknown");
const audiences = fc.subarray(["service-users", "carers", "representatives"]);
const link = fc.record({ matter: fc.constant(matter), limb, proposalVersion: version });

const later: fc.Arbitrary<NewEvent> = fc.oneof(
  fc.tuple(time, answer, answer, known, limb).map(([on, manner, range, carers, of]) =>
    assessed(on, {
      impact: { manner, range, reason: "As judged." },
      affected: { users: "yes", carers, representatives: carers },
      limb: of,
    }),
  ),
  fc.tuple(version, time).map(([of, on]) => settled(of, on)),
  time.map((on) => tallied(on)),
  time.map((on) => tallied(on, 7, "activity:drop-in")),
  time.map((on) => paper(on, consultation)),
  fc
    .tuple(time, limb, version)
    .map(([on, of, proposalVersion]) =>
      linked(on, { limb: of, proposalVersion, activity: "activity:drop-in" }),
    ),
  fc
    .tuple(time, link, audiences)
    .map(([on, to, whom]) => held("drop-in", on, { matters: [to], audiences: whom })),
);

const beginnings = fc
  .tuple(
    fc.constantFrom("ccg", "icb", "nhs-trust"),
    limb,
    fc.tuple(time, time, time),
    link,
    audiences,
    fc.option(time),
  )
  .map(
    ([kind, of, [first, second, third], to, whom, ending]): ReadonlyArray<
      ReadonlyArray<NewEvent>
    > => [
      [registered(kind, "2001-01-01")],
      [opened({ limb: of }, "2015")],
      [
        published("1", first),
        published("2", second),
        consulted("2016", { matters: [to], audiences: whom }),
        held("drop-in", third, { matters: [to], audiences: whom }),
      ],
      ending === null ? [] : [closed(ending)],
    ],
  );

const decisions = fc
  .uniqueArray(fc.constantFrom("one-site", "opening-hours"), { maxLength: 2 })
  .chain((names) =>
    fc.tuple(...names.map((decision) => time.map((on) => decided(on, { decision })))),
  );

function withIds(events: ReadonlyArray<NewEvent>): ReadonlyArray<NewEvent> {
  return events.map((event, index) => ({
    ...event,
    id: `00000000-0000-4000-8000-${String(index).padStart(12, "0")}`,
  }));
}

async function outcomes(events: ReadonlyArray<NewEvent>): Promise<ReadonlyArray<unknown>> {
  const clock = simulatedClock("2026-01-05T09:00:00.000Z");
  const made = await createLedger(memory(), { origin: "westmoor.example/engagement", clock });
  if (isLeft(made)) throw new Error(JSON.stringify(made.left));
  const answers = await made.right.recordAll(events);
  if (isLeft(answers)) throw new Error(JSON.stringify(answers.left));
  const documents = await project(made.right, dutyToInvolveProjection);
  if (isLeft(documents)) throw new Error(JSON.stringify(documents.left));
  return dutyToInvolve(documents.right, { today: "2026-01-05" }).matters.map(
    ({ body, duties, findings }) => [
      body,
      duties,
      findings.map(({ rule, check, decision, outcome, detail }) => [
        rule,
        check,
        decision,
        outcome,
        detail,
      ]),
    ],
  );
}

describe("the order of recording", () => {
  it("never changes what a rule finds", async () => {
    await fc.assert(
      fc.asyncProperty(
        beginnings,
        fc.array(later, { maxLength: 10 }),
        decisions,
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        async (stages, rest, made, order) => {
          const events = withIds([...stages.flat(), ...rest, ...made]);
          const begun = stages.flat().length;
          const staged = [...stages.slice(0, 3), [...(stages[3] ?? []), ...rest, ...made]];
          let taken = 0;
          const other = staged.flatMap((stage, index) => {
            const from = index === 3 ? begun - (stages[3] ?? []).length : taken;
            taken += stage.length;
            return events
              .slice(from, from + stage.length)
              .map((event) => ({ event, at: order.next().value }))
              .toSorted((one, another) => one.at - another.at)
              .map(({ event }) => event);
          });
          expect(other).toHaveLength(events.length);
          expect(await outcomes(other)).toStrictEqual(await outcomes(events));
        },
      ),
      { numRuns: 150 },
    );
  });
});
