import { describe, expect, it } from "vitest";
import { project, type NewEvent } from "engagement-ledger";
import { closedLoopProjection } from "../../../projections/closed-loop/projection.js";
import { closedLoop } from "../../../projections/closed-loop/report.js";
import { eventsAt } from "../../../projections/figures/events-at.js";
import { readRule } from "../../../projections/figures/rule.js";
import { setDigest } from "../../../projections/figures/set-digest.js";
import { policies } from "../../../projections/policies/projection.js";
import { reachWith } from "../../../projections/reach/projection.js";
import { reachReport } from "../../../projections/reach/report.js";
import { workedExample } from "../closed-loop/worked-example.js";
import { beginning, held, response, tally, uuidOf } from "../reach/record.js";
import { baseline, recorded, rightOf } from "../recorded.js";

interface Ruled {
  readonly rule: string;
  readonly count: number;
  readonly digest: string;
}

const isRuled = (value: object): value is Ruled => "rule" in value && "digest" in value;

/** Every piece of evidence of a report that is a rule. */
function rulesIn(report: unknown): ReadonlyArray<Ruled> {
  if (typeof report !== "object" || report === null) return [];
  return isRuled(report) ? [report] : Object.values(report).flatMap(rulesIn);
}

/** The rules that do not find, in a report with all ids, as many events of the same digest. */
function notExpanded(brief: unknown, full: unknown): ReadonlyArray<string> {
  return rulesIn(brief)
    .filter(({ rule, count, digest }) => {
      const events = eventsAt(full, readRule(rule)?.path ?? "") ?? [];
      const once = new Set(events).size === events.length;
      return !once || events.length !== count || setDigest(events) !== digest;
    })
    .map(({ rule }) => rule);
}

const link = { matter: "matter:m", limb: "planning" } as const;
const varied: ReadonlyArray<NewEvent> = [
  ...beginning,
  baseline("E09000014", "our-list", 1_000, { a: 400, b: 600 }, [
    { scheme: "imd-fifth", code: "1" },
  ]),
  baseline("E2", "population", 500, {}, [{ scheme: "imd-fifth", code: "1" }]),
  ...Array.from({ length: 9 }, (_, index) =>
    response(index, {
      area: index % 2 === 0 ? "E09000014" : "E2",
      channel: index % 3 === 0 ? "email" : "survey",
      respondent: { kind: "individual", subject: uuidOf(index % 4) },
      characteristics: [
        { scheme: "our-list", code: index % 2 === 0 ? "a" : "b" },
        { scheme: "nhs-ethnic-category-2001", code: index % 2 === 0 ? "A1" : "A2" },
        { scheme: "nhs-disability", code: "02" },
        { scheme: "nhs-disability", code: "05" },
      ],
    }),
  ),
  tally({
    responses: 30,
    tallies: [
      { scheme: "our-list", code: "a", people: 10 },
      { scheme: "our-list", code: "b", people: 20 },
      { scheme: "our-list", code: "a", people: 1 },
    ],
  }),
  tally({ responses: 12, breakdown: true, area: "E2" }),
  held("carers", {
    matters: [link],
    audiences: ["carers"],
    attendance: { people: 8, contacts: 3 },
    tallies: [{ scheme: "our-list", code: "carers", people: 2 }],
  }),
  {
    type: "ActivityPlanned",
    entity: "activity:carers",
    occurredAt: "2024-01-01",
    actor: { id: "recorder" },
    data: { by: "body:icb", purpose: "insight", audiences: ["carers"], requiredGroups: ["carers"] },
  },
];

describe("the rule in the place of a figure's events", () => {
  it.each([0, 3])("finds the same events of reach, where %i ids are kept", async (limit) => {
    const ledger = await recorded(varied);
    const report = async (evidenceLimit: number) =>
      reachReport(rightOf(await project(ledger, reachWith({ evidenceLimit }))), {
        today: "2024-06-30",
        evidenceLimit,
        groups: [{ group: "carers", scheme: "our-list", codes: ["a", "b"], source: "This test" }],
      });
    const brief = await report(limit);
    expect(rulesIn(brief).length).toBeGreaterThan(10);
    expect(notExpanded(brief, await report(Infinity))).toStrictEqual([]);
  });

  it("finds the same events of the closed loop", async () => {
    const ledger = await recorded(workedExample);
    const documents = rightOf(await project(ledger, closedLoopProjection));
    const adopted = rightOf(await project(ledger, policies));
    const report = (evidenceLimit: number) =>
      closedLoop(documents, { today: "2024-06-30", policies: adopted, evidenceLimit });
    expect(rulesIn(report(0)).length).toBeGreaterThan(10);
    expect(notExpanded(report(0), report(Infinity))).toStrictEqual([]);
  });
});
