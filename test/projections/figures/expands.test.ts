import { describe, expect, it } from "vitest";
import { project, type NewEvent } from "engagement-ledger";
import { closedLoopProjection } from "../../../projections/closed-loop/projection.js";
import { closedLoop } from "../../../projections/closed-loop/report.js";
import { commitmentsProjection } from "../../../projections/commitments/projection.js";
import { commitments } from "../../../projections/commitments/report.js";
import { eventsAt } from "../../../projections/figures/events-at.js";
import { readRule } from "../../../projections/figures/rule.js";
import { setDigest } from "../../../projections/figures/set-digest.js";
import { networksProjection } from "../../../projections/networks/projection.js";
import { networks } from "../../../projections/networks/report.js";
import { policies } from "../../../projections/policies/projection.js";
import { reachOverTime } from "../../../projections/reach/over-time.js";
import { reachWith } from "../../../projections/reach/projection.js";
import { reachReport } from "../../../projections/reach/report.js";
import { workedExample } from "../closed-loop/worked-example.js";
import { held as metOn, promised, seated } from "../commitments/told.js";
import { partnership } from "../networks/partnership.js";
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

  it.each([
    { channel: "survey" },
    { area: "E2" },
    { from: "2024-02-01", to: "2024-02-01" },
    { activity: "activity:survey", channel: "email", to: "2024-03-01" },
  ])("finds the same events of a part of reach, %o", async (scope) => {
    const ledger = await recorded(varied);
    const report = async (evidenceLimit: number) =>
      reachReport(rightOf(await project(ledger, reachWith({ evidenceLimit, ...scope }))), {
        today: "2024-06-30",
        evidenceLimit,
        scope,
      });
    const brief = await report(0);
    const rules = rulesIn(brief);
    expect(rules.length).toBeGreaterThan(3);
    for (const { rule } of rules) expect(readRule(rule)?.options).toMatchObject(scope);
    expect(notExpanded(brief, await report(Infinity))).toStrictEqual([]);
  });

  it("finds the events of a point of reach over time in the report of all until that day", async () => {
    const ledger = await recorded([
      ...varied,
      { ...tally({ responses: 7 }), occurredAt: "2024-02-20" },
    ]);
    const daily = reachWith({ evidenceLimit: 0, byDay: true });
    const documents = rightOf(await project(ledger, daily));
    const { points } = reachOverTime(documents, { today: "2024-06-30", evidenceLimit: 0 });
    expect(points.map(({ to }) => to)).toStrictEqual([
      "2024-02-04",
      "2024-02-11",
      "2024-02-18",
      "2024-02-20",
    ]);
    for (const point of points) {
      const { to } = point;
      const settings = { evidenceLimit: Infinity, to };
      const full = reachReport(rightOf(await project(ledger, reachWith(settings))), {
        today: "2024-06-30",
        evidenceLimit: Infinity,
        scope: { to },
      });
      expect(rulesIn(point).length).toBeGreaterThan(5);
      expect(notExpanded(point, full)).toStrictEqual([]);
    }
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

  it.each([0, 3])("finds the same events of the networks, where %i ids are kept", async (limit) => {
    const ledger = await recorded(partnership);
    const documents = rightOf(await project(ledger, networksProjection));
    const report = (evidenceLimit: number) =>
      networks(documents, { today: "2014-12-31", groups: ["carers", "poverty"], evidenceLimit });
    expect(rulesIn(report(limit)).length).toBeGreaterThan(10);
    expect(notExpanded(report(limit), report(Infinity))).toStrictEqual([]);
  });

  it.each([0, 3])("finds the same events of promises, where %i ids are kept", async (limit) => {
    const meetings = { type: "ActivityHeld" };
    const ledger = await recorded([
      ...beginning,
      promised([
        { count: "events", where: meetings, atLeast: 1, every: "month" },
        { count: "people", where: meetings, atLeast: 5, by: "2024-12-31" },
        { count: "lay-members", where: { type: "CommitteeConstituted" }, all: true },
        { count: "events", where: { type: "ActivityEvaluated" }, all: true },
      ]),
      seated("quality", "2024-01-01", 2),
      ...["2024-01-05", "2024-02-05", "2024-03-05", "2024-04-05"].map((on) =>
        metOn(on, { attendance: { people: 2 } }),
      ),
      {
        type: "ActivityPlanned",
        entity: "activity:meetings",
        occurredAt: "2024-01-01",
        actor: { id: "recorder" },
        data: {
          by: "body:icb",
          purpose: "insight",
          targets: [{ count: "people", where: meetings, atLeast: 4 }],
        },
      },
    ]);
    const documents = rightOf(await project(ledger, commitmentsProjection));
    const report = (evidenceLimit: number) =>
      commitments(documents, { today: "2024-06-30", evidenceLimit });
    expect(rulesIn(report(limit)).length).toBeGreaterThan(4);
    expect(notExpanded(report(limit), report(Infinity))).toStrictEqual([]);
  });
});
