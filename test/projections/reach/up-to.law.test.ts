import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { project, type NewEvent } from "engagement-ledger";
import { firstHeard } from "../../../projections/reach/first-heard.js";
import { reachWith } from "../../../projections/reach/projection.js";
import { reachReport } from "../../../projections/reach/report.js";
import { dayByDay } from "../../../projections/reach/up-to.js";
import { happened, recorded, rightOf } from "../recorded.js";
import {
  beginning,
  byDay,
  feedbackOf,
  held,
  mustHear,
  on,
  response,
  tally,
  uuidOf,
} from "./record.js";

const days = fc.constantFrom("2024-02-01", "2024-02-02", "2024-02-09", "2024-02", "../2024-02-05");
const first = fc.constantFrom("", "2024-02-02");
const area = fc.constantFrom("E1", "E2");
const channel = fc.constantFrom("survey", "email");
const code = fc.constantFrom("a", "b", "carers", "not-stated");
const told = code.map((each) => ({ scheme: "our-list", code: each }));
const tallies = fc.array(fc.record({ scheme: fc.constant("our-list"), code, people: fc.nat(20) }), {
  maxLength: 2,
});

const contribution = fc.oneof(
  fc.record({ on: days, area, channel, told, person: fc.nat(3), withdrawn: fc.boolean() }),
  fc.record({ on: days, area, channel, responses: fc.nat(50), breakdown: fc.boolean(), tallies }),
  fc.record({ on: days, people: fc.nat(30), area, tallies }),
);

type Contribution = typeof contribution extends fc.Arbitrary<infer Made> ? Made : never;

function eventsOf(made: Contribution, index: number): ReadonlyArray<NewEvent> {
  if ("responses" in made) {
    const { on: day, ...data } = made;
    return [on(day, tally(data))];
  }
  if ("people" in made) {
    const { people, tallies: answers } = made;
    const place = { venue: "theirs", area: made.area } as const;
    const data = { attendance: { people }, tallies: answers, place, audiences: ["carers"] };
    return [on(made.on, held(`forum-${people % 2}`, data))];
  }
  const received = response(index, {
    area: made.area,
    channel: made.channel,
    characteristics: [made.told],
    respondent: { kind: "individual", subject: uuidOf(made.person) },
  });
  const withdrawn = happened("FeedbackWithdrawn", feedbackOf(index), "2024-05-01", {});
  return [on(made.on, received), ...(made.withdrawn ? [withdrawn] : [])];
}

/** A report with its lists of ids and of counts in one order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) {
    const all = value.map(sorted);
    return all.every((each) => typeof each !== "object") ? all.map(String).toSorted() : all;
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, sorted(each)]));
}

describe("the documents of each day, put together up to a day", () => {
  it("make the same report, of the same events, as a fold of what came by that day", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(contribution, { maxLength: 8 }), first, async (made, from) => {
        const events = [...beginning, mustHear("carers"), ...made.flatMap(eventsOf)];
        const ledger = await recorded(events);
        const evidenceLimit = Infinity;
        const period = from === "" ? {} : { from };
        const daily = reachWith({ evidenceLimit, byDay: true, ...period });
        const known = dayByDay(rightOf(await project(ledger, daily)), from, evidenceLimit);
        for (const to of ["2024-01-31", "2024-02-01", "2024-02-05", "2024-02-29"]) {
          const options = { today: "2024-06-30", evidenceLimit, scope: { ...period, to } };
          const together = reachReport(known.upTo(to), options);
          const folded = rightOf(
            await project(ledger, reachWith({ evidenceLimit, ...period, to })),
          );
          expect(sorted(together)).toStrictEqual(sorted(reachReport(folded, options)));
        }
      }),
      { numRuns: 40 },
    );
  });

  it("give each group the first day whose own report has it heard", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(contribution, { maxLength: 8 }), async (made) => {
        const events = [mustHear("carers"), ...made.flatMap(eventsOf)];
        const { documents, options } = await byDay(events);
        const known = dayByDay(documents, "", 50);
        const required = new Map<string, string>();
        const groups = new Map<string, string>();
        for (const day of known.days) {
          const report = reachReport(known.upTo(day), options);
          for (const { group, heard } of report.required)
            if (heard && !required.has(group)) required.set(group, day);
          for (const { code, count } of report.groups)
            if (count.value > 0 && !groups.has(code)) groups.set(code, day);
        }
        const found = firstHeard(documents, options);
        expect(found.required).toStrictEqual(
          ["carers"].map((group) => {
            const day = required.get(group);
            return day === undefined ? { group } : { group, day };
          }),
        );
        expect(new Map(found.groups.map(({ code, day }) => [code, day]))).toStrictEqual(groups);
      }),
      { numRuns: 40 },
    );
  });
});
