import fc from "fast-check";
import { project, type NewEvent } from "engagement-ledger";
import { describe, expect, it } from "vitest";
import { asOf } from "../../../../projections/duty-to-involve/dossier/as-of.js";
import { countsOn } from "../../../../projections/duty-to-involve/heard/counts-on.js";
import { dutyToInvolveProjection } from "../../../../projections/duty-to-involve/projection.js";
import { reach } from "../../../../projections/reach/projection.js";
import { reachReport } from "../../../../projections/reach/report.js";
import { held, response, tally, uuidOf } from "../../reach/record.js";
import { body, happened, recorded, rightOf } from "../../recorded.js";

const day = fc.integer({ min: 1, max: 28 }).map((of) => `2024-02-${String(of).padStart(2, "0")}`);
const channel = fc.constantFrom("survey", "letter", "petition");
const activity = fc.constantFrom("activity:survey" as const, "activity:drop-in" as const);

const responded = fc
  .record({ day, channel, subject: fc.option(fc.integer({ min: 1, max: 4 })) })
  .map(({ day: occurredAt, channel: by, subject }) => (number: number): NewEvent => ({
    ...response(number, {
      channel: by,
      respondent:
        subject === null
          ? { kind: "individual" }
          : { kind: "individual", subject: uuidOf(subject) },
    }),
    occurredAt,
  }));
const since = fc
  .record({
    day,
    of: fc.nat({ max: 9 }),
    what: fc.constantFrom("withdrawn", "excluded", "released"),
  })
  .map(({ day: occurredAt, of, what }) => (responses: number): NewEvent => {
    const { entity } = response(of % Math.max(1, responses));
    return what === "withdrawn"
      ? happened("FeedbackWithdrawn", entity, occurredAt, {})
      : happened("FeedbackModerated", entity, occurredAt, {
          decision: what === "excluded" ? "excluded" : "released",
          reason: "other",
          by: "person",
        });
  });
const tallied = fc
  .record({ day, channel, responses: fc.nat({ max: 50 }), breakdown: fc.boolean(), of: activity })
  .map(({ day: occurredAt, of, ...data }): NewEvent => ({
    ...tally({ ...data, ...(data.breakdown ? { area: "E1" } : {}) }, of),
    occurredAt,
  }));
const attended = fc
  .record({ day, people: fc.option(fc.nat({ max: 30 })), contacts: fc.nat({ max: 9 }) })
  .map(({ day: occurredAt, people, contacts }): NewEvent => ({
    ...held("drop-in", { attendance: { contacts, ...(people === null ? {} : { people }) } }),
    occurredAt,
  }));

/** Histories in the order in which all happened, so that reach, which reads in that order, is of one mind. */
const histories = fc
  .record({
    responses: fc.array(responded, { maxLength: 10 }),
    since: fc.array(since, { maxLength: 6 }),
    rest: fc.array(fc.oneof(tallied, attended), { maxLength: 8 }),
  })
  .map(({ responses, since: later, rest }) => [
    ...responses.map((one, number) => one(number)),
    ...(responses.length === 0 ? [] : later.map((one) => one(responses.length))),
    ...rest,
  ]);

const begun: ReadonlyArray<NewEvent> = [
  body("icb"),
  { ...held("drop-in", { attendance: {} }), occurredAt: "2024-01-01" },
  { ...held("survey", { attendance: {} }), occurredAt: "2024-01-01" },
];

describe("what had come by a day", () => {
  it("is what the report of reach counts of what had happened by then", async () => {
    await fc.assert(
      fc.asyncProperty(histories, day, async (events, on) => {
        const rank = ({ type }: NewEvent): number => (type === "FeedbackReceived" ? 0 : 1);
        const ordered = events
          .toSorted((one, other) => rank(one) - rank(other))
          .map((event, at) => ({ ...event, id: uuidOf(1_000 + at) }))
          .toSorted((one, other) => (one.occurredAt < other.occurredAt ? -1 : 1));
        // What was done to a response before it came is left to the tests of turns.
        const came = new Map(
          ordered.map(({ type, entity, occurredAt }) => [`${type} ${entity}`, occurredAt]),
        );
        const told = ordered.filter(({ entity, occurredAt, type }) => {
          const first = came.get(`FeedbackReceived ${entity}`);
          return !type.startsWith("Feedback") || first === undefined || first <= occurredAt;
        });
        const withdrawn = new Set<string>();
        const once = told
          .toSorted((one, other) =>
            one.occurredAt === other.occurredAt ? rank(one) - rank(other) : 0,
          )
          .filter(({ type, entity }) => {
            if (type === "FeedbackReceived" || !type.startsWith("Feedback")) return true;
            if (withdrawn.has(entity)) return false;
            if (type === "FeedbackWithdrawn") withdrawn.add(entity);
            return true;
          });
        const ledger = await recorded([...begun, ...once]);
        const record = asOf(rightOf(await project(ledger, dutyToInvolveProjection)), "2024-03-01");
        const then = rightOf(await project(rightOf(await ledger.asOccurredBy(on)), reach));
        for (const of of ["activity:drop-in", "activity:survey"]) {
          const { counts } = reachReport(then, { today: on, scope: { activity: of } });
          const counted = countsOn(record, [of], on, "certain");
          expect([counted.responses, counted.contacts, counted.people]).toStrictEqual([
            counts.responses.value,
            counts.contacts.value,
            counts.people,
          ]);
          expect(countsOn(record, [of], on, "possible")).toStrictEqual(counted);
        }
      }),
      { numRuns: 150 },
    );
  });
});
