import { describe, expect, it } from "vitest";
import type { NewEvent } from "engagement-ledger";
import { document, happened } from "../projections/recorded.js";
import { promise } from "./promise.js";
import { quotes } from "./quoted.js";
import { loopOn, promisesOn, reportsOn } from "./reports.js";
import { linkTo, registered, toldOf } from "./told.js";

/* Haringey and Islington groups, "Community engagement training". It has no date: the days are invented. */

const words = {
  clear: "we are always clear about the purpose of our engagement",
  honest: "we are transparent about what people can influence (and what they can’t)",
  feedback: "we always feedback to all groups engaged with",
  budget: "we always have a budget for our activities",
  levels: "involving and engaging patients in all levels of decision making",
  committees: "Community members on all Committees and working groups",
  eds: "Equality Delivery System 2",
};
const group = "body:islington-ccg";
const watch = "body:healthwatch-islington";
const project = "matter:turkish-kurdish-project";
const { opened, published, held, decided, committee } = toldOf(group);
const today = "2018-12-03";

const start: ReadonlyArray<NewEvent> = [
  registered(group, "Islington Clinical Commissioning Group", "ccg", "2013-04-01"),
  registered(watch, "Healthwatch Islington", "healthwatch", "2013-04-01"),
  opened(project, "2018-01-08", { title: "How to use local services", limb: "proposal" }),
];
const plan = (given: Parameters<typeof planned>[1] = {}, on = "2018-02-05") => planned(on, given);
function planned(on: string, given: Partial<Parameters<typeof happened<"ActivityPlanned">>[3]>) {
  return happened("ActivityPlanned", "activity:focus-groups", on, {
    by: group,
    purpose: "insight",
    matters: [linkTo(project, "proposal")],
    ...given,
  });
}
const talks = (on = "2018-03-05", given: Parameters<typeof held>[2] = {}) =>
  held("focus-groups", on, {
    purpose: "insight",
    matters: [linkTo(project, "proposal", { proposalVersion: "1" })],
    ...given,
  });

describe("Haringey and Islington groups, community engagement training", () => {
  quotes("003_a16239975d4de1da.txt", words);

  it("S3-01: the purpose is recorded before the activity starts", async () => {
    const of = async (...steps: ReadonlyArray<NewEvent>) =>
      (await reportsOn([...start, ...steps], today)).matter.planned.map(
        ({ purpose, beforeStart }) => [purpose, beforeStart],
      );
    expect(await of(plan(), talks())).toStrictEqual([["insight", "in-time"]]);
    expect(await of(plan({}, "2018-03-06"), talks())).toStrictEqual([["insight", "too-late"]]);
    expect(await of(plan())).toStrictEqual([["insight", undefined]]);
    expect(await of(talks())).toStrictEqual([]);
  });

  it("S3-05: people are told before the start what they can change, and what not", async () => {
    const statement = (on: string) =>
      published(project, on, {
        canInfluence: ["where leaflets are"],
        cannotInfluence: ["the number of hospitals"],
      });
    const told = async (...steps: ReadonlyArray<NewEvent>) =>
      (await reportsOn([...start, ...steps], today)).matter.done.map((one) => one.told);
    expect(await told(statement("2018-02-05"), talks())).toStrictEqual([
      { when: "2018-02-05", can: ["where leaflets are"], cannot: ["the number of hospitals"] },
    ]);
    expect(await told(talks(), statement("2018-03-06"))).toStrictEqual([undefined]);
    expect(await told(published(project, "2018-02-05"), talks())).toStrictEqual([undefined]);
  });

  it("S3-08: every group that took part is told what happened", async () => {
    const both = talks("2018-03-05", { audiences: ["refugee", "learning-disability"] });
    const told = (...groups: ReadonlyArray<string>) =>
      happened("FeedbackReturned", "activity:focus-groups", "2018-05-01", {
        channel: "meeting",
        message: "What came of it",
        saysWhatChanged: true,
        saysWhyNot: true,
        everyone: false,
        themes: ["theme:leaflets"],
        groups: [...groups],
      });
    const heard = happened("ThemeIdentified", "theme:leaflets", "2018-03-05", {
      title: "Leaflets",
      summary: "None are in Turkish.",
      activities: ["activity:focus-groups"],
    });
    const shares = async (feedback: NewEvent) =>
      (await loopOn([...start, both, heard, feedback], today)).measures.M2;
    expect(await shares(told("refugee", "learning-disability"))).toMatchObject({ value: 1 });
    expect(await shares(told("refugee"))).toMatchObject({
      value: 0.5,
      notTold: [{ activity: "activity:focus-groups", group: "learning-disability" }],
    });
  });

  it("S3-09: an activity has a budget on record", async () => {
    const budgets = async (event: NewEvent) =>
      (await reportsOn([...start, event], today)).matter.planned.map(({ budget }) => budget);
    expect(await budgets(plan({ budget: 250_000 }))).toStrictEqual([250_000]);
    expect(await budgets(plan())).toStrictEqual([undefined]);
  });

  it("S3-10: the level of participation is shown, where recorded", async () => {
    const levels = async (event: NewEvent) =>
      (await reportsOn([...start, event], today)).matter.done.map(({ level }) => level);
    expect(await levels(talks("2018-03-05", { level: "co-produce" }))).toStrictEqual([
      "co-produce",
    ]);
    expect(await levels(talks())).toStrictEqual([undefined]);
  });

  it("S3-19: the Equality Delivery System is graded on engagement, with people from outside", async () => {
    const id = "0190163d-8694-739b-aea5-000000000319";
    const grades = (count: number, ...gradedBy: ReadonlyArray<string>) =>
      Array.from({ length: count }, (_none, at) =>
        happened("AssessmentGraded", group, "2018-06-04", {
          framework: "eds2",
          period: { from: "2017-04-01", to: "2018-03-31" },
          outcome: `outcome-${at + 1}`,
          grade: "developing",
          gradedBy: [...gradedBy],
          evidence: [id],
        }),
      );
    const found = async (events: ReadonlyArray<NewEvent>) =>
      (await reportsOn([...start, { ...talks(), id }, ...events], today)).found("R-EDS");
    expect(await found(grades(18, watch))).toStrictEqual(["evidence-found"]);
    expect(await found(grades(17, watch))).toStrictEqual(["evidence-missing"]);
    expect(await found(grades(18, group))).toStrictEqual(["evidence-missing"]);
  });

  it("S3-22: community members sit on all committees and working groups, or on some", async () => {
    const seats = async (day: string, ...steps: ReadonlyArray<NewEvent>) =>
      (await reportsOn([...start, ...steps], day)).body(group).governance.withCommunity;
    const sits = (name: string, on: string, communityMembers: number) =>
      committee(name, on, 9, { communityMembers });
    const both = [sits("quality", "2018-01-08", 1), sits("working-group", "2018-01-08", 2)];
    expect(await seats(today, ...both)).toStrictEqual({ numerator: 2, denominator: 2 });
    const left = sits("working-group", "2018-06-04", 0);
    expect(await seats("2018-06-03", ...both, left)).toStrictEqual({
      numerator: 2,
      denominator: 2,
    });
    expect(await seats(today, ...both, left)).toStrictEqual({ numerator: 1, denominator: 2 });
    const promised = promise("members-on-committees", "2018-01-08", {
      by: group,
      words: words.committees,
      basis: "standing",
    });
    const shown = (count: number) =>
      happened("CommitmentEvidenced", "commitment:members-on-committees", "2018-06-04", {
        document: document("Who sits where"),
        count,
        of: 2,
      });
    const outcomes = async (count: number) =>
      (await promisesOn([...start, ...both, promised, shown(count)], today)).map(
        ({ outcome, shown: of }) => [outcome, of?.numerator, of?.denominator],
      );
    expect(await outcomes(2)).toStrictEqual([["evidence-found", 2, 2]]);
    expect(await outcomes(1)).toStrictEqual([["not-decidable", 1, 2]]);
  });

  it("S3-24: the eleven steps of planning are answered, or said not to apply", async () => {
    const steps = Array.from({ length: 11 }, (_none, at) => {
      const step = at + 1;
      return [8, 10, 11].includes(step)
        ? { step, notApplicableBecause: "Nothing is commissioned." }
        : { step, answer: "As in the plan." };
    });
    const of = async (answered: typeof steps) =>
      (await reportsOn([...start, plan({ steps: answered })], today)).matter.planned.map(
        ({ steps: count, stepsOpen, when }) => [count, stepsOpen, when],
      );
    expect(await of(steps)).toStrictEqual([[{ numerator: 11, denominator: 11 }, [], "2018-02-05"]]);
    expect(await of(steps.slice(0, 7))).toStrictEqual([
      [{ numerator: 7, denominator: 11 }, [8, 9, 10, 11], "2018-02-05"],
    ]);
    expect(
      (await reportsOn([...start, decided(project, today)], today)).matter.planned,
    ).toStrictEqual([]);
  });
});
