import { project, type NewEvent } from "engagement-ledger";
import { assuranceReport, dutyToInvolveProjection } from "engagement-ledger/projections";
import { describe, expect, it } from "vitest";
import { happened, rightOf } from "../recorded.js";
import { toldCase, type Step } from "../told-case.js";
import { eventId, graded, numbered, tagged } from "./guidance/told.js";
import { body, held, registered } from "./westmoor.js";

async function practiceOf(steps: ReadonlyArray<Step>, today = "2019-03-01") {
  const documents = rightOf(await project(await toldCase(steps), dutyToInvolveProjection));
  const [one] = assuranceReport(documents, { today }).bodies;
  if (one === undefined) throw new Error("nothing to tell of the body");
  return one.practice;
}

type Steps = ReadonlyArray<{ step: number; answer?: string; notApplicableBecause?: string }>;

const eleven: Steps = Array.from({ length: 11 }, (_none, at) =>
  at + 1 === 8
    ? { step: 8, notApplicableBecause: "No self-management is involved." }
    : { step: at + 1, answer: "Answered." },
);
const planned = (
  id: string,
  on: string,
  steps: Steps = eleven,
  learningFrom: ReadonlyArray<`activity:${string}`> = [],
): NewEvent =>
  happened("ActivityPlanned", `activity:${id}`, on, {
    by: body,
    purpose: "insight",
    steps: [...steps],
    learningFrom: [...learningFrom],
  });
const evaluated = (id: string, on: string, audienceInvolved = true): NewEvent =>
  happened("ActivityEvaluated", `activity:${id}`, on, {
    audienceInvolved,
    findings: "Few came.",
    learning: "Go to where people are.",
  });
const start = [registered("ccg", "2013-04-01")];

describe("the practice of a body", () => {
  it("counts the eleven steps answered or said not to apply, and names those open", async () => {
    const { plans, complete } = (
      await practiceOf([
        ...start,
        planned("survey", "2018-05-01"),
        planned("panel", "2018-05-02", eleven.slice(0, 9)),
      ])
    ).planning;
    expect(plans.map(({ steps, stepsOpen }) => [steps.numerator, stepsOpen])).toStrictEqual([
      [11, []],
      [9, [10, 11]],
    ]);
    expect(plans[0]?.stepsNotApplicable).toStrictEqual([
      { step: 8, because: "No self-management is involved." },
    ]);
    expect([complete.numerator, complete.denominator, complete.lacking]).toStrictEqual([
      1,
      2,
      ["activity:panel"],
    ]);
  });

  it("counts a plan only where it came before the activity, of those that took place", async () => {
    const { beforeStart } = (
      await practiceOf([
        ...start,
        planned("survey", "2018-05-01"),
        held("survey", "2018-06-01", { title: "Survey" }),
        held("panel", "2018-06-01", { title: "Panel" }),
        planned("panel", "2018-06-01"),
        planned("later", "2018-06-02"),
      ])
    ).planning;
    expect([beforeStart.numerator, beforeStart.denominator]).toStrictEqual([1, 2]);
    expect(beforeStart.lacking).toStrictEqual(["Panel"]);
  });

  it("S4-07 counts evaluations of each activity, with its audience, and learning that a later plan names", async () => {
    const {
      evaluated: all,
      withAudience,
      learningUsed,
    } = (
      await practiceOf([
        ...start,
        held("survey", "2018-06-01", { title: "Survey" }),
        held("panel", "2018-06-02", { title: "Panel" }),
        held("forum", "2018-06-03", { title: "Forum" }),
        evaluated("survey", "2018-07-01"),
        evaluated("panel", "2018-07-01", false),
        planned("next", "2018-08-01", eleven, ["activity:survey"]),
      ])
    ).evaluation;
    expect([all.numerator, all.denominator, all.lacking]).toStrictEqual([2, 3, ["Forum"]]);
    expect([withAudience.numerator, withAudience.lacking]).toStrictEqual([1, ["Panel"]]);
    expect([learningUsed.numerator, learningUsed.lacking]).toStrictEqual([1, ["Panel"]]);
    expect(all.events).toHaveLength(2);
  });

  it("leaves out an activity that was cancelled and never held", async () => {
    const { planning } = await practiceOf([
      ...start,
      planned("survey", "2018-05-01"),
      planned("gone", "2018-05-01"),
      happened("ActivityCancelled", "activity:gone", "2018-05-03", { reason: "No room." }),
    ]);
    expect(planning.plans.map(({ activity }) => activity)).toStrictEqual(["activity:survey"]);
  });

  it("shows grades as recorded, with the events named as evidence", async () => {
    const { grades } = await practiceOf([
      ...start,
      numbered(1, held("survey", "2018-01-01")),
      graded("1.1"),
      graded("1.2", { evidence: [], grade: "developing" }),
    ]);
    expect(grades.map(({ outcome, grade, restsOn }) => [outcome, grade, restsOn])).toStrictEqual([
      ["1.1", "achieving", [eventId(1)]],
      ["1.2", "developing", []],
    ]);
  });

  it("counts for how many of the ten principles evidence is tagged in a year", async () => {
    const { principles } = await practiceOf([
      ...start,
      numbered(1, held("survey", "2018-06-01")),
      tagged("principles-2021", "P2", "2018-07-01", 1),
      tagged("principles-2021", "P10", "2018-07-01", 1),
    ]);
    const [year] = principles;
    expect([year?.scheme, year?.year, year?.numerator, year?.denominator]).toStrictEqual([
      "principles-2021",
      "2018-19",
      2,
      10,
    ]);
    expect(year?.principles.filter(({ tagged: n }) => n > 0).map((one) => one.principle)).toEqual([
      "P2",
      "P10",
    ]);
  });
});
