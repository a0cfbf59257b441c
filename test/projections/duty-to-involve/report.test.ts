import { isLeft } from "fp-ts/lib/Either.js";
import { project, type NewEventOf } from "engagement-ledger";
import { describe, expect, it } from "vitest";
import { dutyToInvolve } from "../../../projections/duty-to-involve/duty-to-involve.js";
import { dutyToInvolveProjection } from "../../../projections/duty-to-involve/projection.js";
import { involvementRules } from "../../../projections/duty-to-involve/rules/involvement/involvement-rules.js";
import { england } from "../../../projections/duty-to-involve/england.js";
import { defineRule, involvementDuties } from "../../../projections/duty-to-involve/rules/rule.js";
import { defineRuleSet } from "../../../projections/duty-to-involve/rules/rule-set.js";
import { recordedOn, toldCase, type Step } from "../told-case.js";
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
  outcomeOf,
  paper,
  published,
  registered,
  reportOf,
  tallied,
} from "./westmoor.js";

const bothLimbs = [
  { matter, limb: "proposal", proposalVersion: "1" },
  { matter, limb: "decision", proposalVersion: "1" },
] as const;

/** A group's review of services: a lengthy formal consultation, then a decision of 20 September 2017. */
const review: ReadonlyArray<Step> = [
  registered("ccg", "2013-04-01"),
  opened({}, "2014-10-01"),
  assessed("2016-06-01"),
  published("1", "2016-12-01"),
  consulted("2016-12-01", { matters: bothLimbs }),
  tallied("2017-02-28", 18_500),
  closed("2017-02-28"),
  paper("2017-09-13", consultation),
  decided("2017-09-20"),
];

async function documentsOf(steps: ReadonlyArray<Step>) {
  const documents = await project(await toldCase(steps), dutyToInvolveProjection);
  if (isLeft(documents)) throw new Error(JSON.stringify(documents.left));
  return documents.right;
}

describe("a clinical commissioning group's decision in 2017", () => {
  it("is under s.14Z2, with no check of carers, and every rule has a finding", async () => {
    const [report] = await reportOf(review);
    expect(report?.duties[0]).toStrictEqual({
      id: "D-14Z2",
      title: "Public involvement by clinical commissioning groups",
      provision: "NHS Act 2006 s.14Z2(2)",
      from: "2013-04-01",
      until: "2022-06-30",
      source: "https://www.legislation.gov.uk/ukpga/2012/7/section/26",
      mark: "V",
      words: "individuals to whom the services are being or may be provided",
    });
    expect(report?.duties.map(({ id }) => id)).toStrictEqual([
      "D-14Z2",
      "D-REG23",
      "D-HW44",
      "D-PSED",
      "D-INEQ",
      "D-AR",
      "D-JFP",
    ]);
    const answered = new Set(report?.findings.map(({ rule }) => rule));
    const onDuties = england.rules.filter((rule) => rule.of === "duty").map(({ id }) => id);
    expect(onDuties.filter((id) => !answered.has(id))).toStrictEqual([]);
    const involvement = involvementRules.map(({ id }) => id);
    const findings = report?.findings.filter(({ rule }) => involvement.includes(rule));
    expect(
      findings?.map((finding) => [
        finding.rule,
        finding.check ?? finding.decision ?? "",
        outcomeOf(finding),
      ]),
    ).toStrictEqual([
      ["R-ASSESS", "", "evidence-found"],
      ["R-INV-PLAN", "", "not-applicable"],
      ["R-INV-PROP", "", "evidence-found"],
      ["R-INV-DEC", "one-site", "evidence-found"],
      ["R-AUDIENCE", "people", "evidence-found"],
      ["R-AUDIENCE", "carers", "not-applicable"],
      ["R-AUDIENCE", "representatives", "not-applicable"],
      ["R-PRECEDE", "one-site", "evidence-found"],
      ["R-VOICE", "", "evidence-found"],
    ]);
  });

  it("says on each past day what a view of what had happened by then says", async () => {
    const ledger = await toldCase(review);
    const all = await project(ledger, dutyToInvolveProjection);
    if (isLeft(all)) throw new Error(JSON.stringify(all.left));
    for (const today of [
      "2014-09-30",
      "2015-01-01",
      "2016-06-01",
      "2016-12-15",
      "2017-02-28",
      "2017-09-13",
      "2017-09-20",
    ]) {
      const view = await ledger.asOccurredBy(today);
      if (isLeft(view)) throw new Error(JSON.stringify(view.left));
      const then = await project(view.right, dutyToInvolveProjection);
      if (isLeft(then)) throw new Error(JSON.stringify(then.left));
      expect([today, dutyToInvolve(all.right, { today })]).toStrictEqual([
        today,
        dutyToInvolve(then.right, { today }),
      ]);
    }
  });

  it("never says that a duty was met, nor calls people by words that are not ours", async () => {
    const told = JSON.stringify(await reportOf(review));
    expect(told).not.toMatch(
      /lawful|complian|breach|stakeholder|no difference|representative[^s]/i,
    );
  });

  it("was not made yet for someone who asks the day before", async () => {
    const [report] = await reportOf(review, "2017-09-19");
    const outcomes = report?.findings.filter(
      ({ rule }) => rule === "R-INV-DEC" || rule === "R-PRECEDE",
    );
    expect(outcomes?.map(outcomeOf)).toStrictEqual(["not-yet-due", "not-yet-due"]);
  });
});

describe("the report on the duty to involve", () => {
  it("is about one matter, or one body, where asked", async () => {
    const documents = await documentsOf(review);
    const count = (question: { matter?: string; body?: string }): number =>
      dutyToInvolve(documents, { today: "2018-01-01", ...question }).matters.length;
    expect([
      count({}),
      count({ matter }),
      count({ matter: "matter:other" }),
      count({ body: "body:other" }),
    ]).toStrictEqual([1, 1, 0, 0]);
  });

  it("names a rule for evidence of more events than it shows", async () => {
    const documents = await documentsOf(review);
    const [report] = dutyToInvolve(documents, { today: "2018-01-01", evidenceLimit: 3 }).matters;
    expect(report?.findings[2]?.evidence).toStrictEqual({
      rule: "duty-to-involve@4 /matters/0/findings/2 today=2018-01-01",
      count: 4,
      digest: expect.stringMatching(/^[0-9a-f]+$/),
    });
  });

  it("tests the rules of the caller in place of the shipped ones", async () => {
    const own = defineRule({
      id: "OUR-1",
      version: 3,
      title: "A paper was received",
      authority: [{ text: "our own policy", mark: "D" }],
      inputs: ["the papers received"],
      outcomes: { "evidence-found": "a paper is on record", "evidence-missing": "none is" },
      cannotDecide: "whether anyone read it",
      of: "duty",
      appliesTo: { duties: involvementDuties, limbs: [] },
      per: "matter",
      test: ({ matter: dossier, decision }) => ({
        outcome: dossier.papers.length > 0 ? "evidence-found" : "evidence-missing",
        sentence: `A paper before ${decision?.called ?? "a decision"} was looked for.`,
        evidence: dossier.papers,
      }),
    });
    const ruleSet = defineRuleSet({ ...england, name: "ours", rules: [own] });
    const documents = await documentsOf(review);
    const [report] = dutyToInvolve(documents, { today: "2018-01-01", ruleSet }).matters;
    expect(report?.findings.map(({ evidence: _evidence, ...finding }) => finding)).toStrictEqual([
      {
        rule: "OUR-1",
        version: 3,
        outcome: "evidence-found",
        sentence: "A paper before the decision “one-site” on 2017-09-20 was looked for.",
        missing: [],
      },
    ]);
  });

  it("keeps dossiers small however many responses there are", async () => {
    const responses = Array.from({ length: 60 }, (_none, index) =>
      tallied("2017-01-10", index + 1),
    );
    const documents = await documentsOf([...review.slice(0, 5), ...responses]);
    const dossier = documents.activities.get(consultation);
    expect(dossier?.views?.events).toBe(60);
    expect(JSON.stringify(dossier).length).toBeLessThan(1_100);
  });
});

describe("an activity held many times", () => {
  it("counts only for the time that was linked, unless all of it is linked", async () => {
    const forum = (day: string, ...matters: ReadonlyArray<(typeof bothLimbs)[number]>) =>
      held("forum", day, { title: "Forum", matters });
    const start = [
      registered("ccg", "2013-04-01"),
      opened({}, "2014-10-01"),
      assessed("2016-06-01"),
      forum("2015-01-05"),
      tallied("2015-01-05", 12, "activity:forum"),
      published("1", "2016-12-01"),
      decided("2017-09-20"),
      forum("2017-11-05", bothLimbs[0]),
      tallied("2017-11-05", 9, "activity:forum"),
    ];
    const proposal = async (steps: ReadonlyArray<Step>) => {
      const [report] = await reportOf(steps);
      const finding = report?.findings.find(({ rule }) => rule === "R-INV-PROP");
      return finding === undefined ? "" : outcomeOf(finding);
    };
    expect(await proposal(start)).toBe("evidence-missing (contradicted)");
    const whole = linked("2017-11-30", {
      limb: "proposal",
      proposalVersion: "1",
      activity: "activity:forum",
    });
    expect(await proposal([...start, whole])).toBe("evidence-found");
  });
});

describe("what a body is called", () => {
  const named = (name: string, occurredAt: string): NewEventOf<"BodyChanged"> => ({
    type: "BodyChanged",
    entity: "body:westmoor",
    occurredAt,
    actor: { id: "recorder" },
    data: { name },
  });
  const before = named("NHS West and Moor", "2015-04-01");
  const second = named("NHS Moorland", "2016-04-01");
  const called = async (steps: ReadonlyArray<Step>, today: string) => {
    const documents = await project(
      await toldCase([registered("ccg", "2013-04-01"), opened({}, "2014-10-01"), ...steps]),
      dutyToInvolveProjection,
    );
    if (isLeft(documents)) throw new Error(JSON.stringify(documents.left));
    return dutyToInvolve(documents.right, { today }).matters.map(({ bodyName }) => bodyName);
  };

  it("is its latest name by the day of the question, in whatever order it was recorded", async () => {
    for (const steps of [
      [before, second],
      [second, recordedOn("2016-05-01", before)],
    ]) {
      expect(await called(steps, "2017-01-01")).toStrictEqual(["NHS Moorland"]);
      expect(await called(steps, "2015-12-01")).toStrictEqual(["NHS West and Moor"]);
      expect(await called(steps, "2014-12-01")).toStrictEqual(["NHS Westmoor"]);
    }
  });
});
