import { describe, expect, it } from "vitest";
import { document, happened } from "../projections/recorded.js";
import { quotes } from "./quoted.js";
import { linesOf, reportsOn } from "./reports.js";
import { linkTo, registered, toldOf } from "./told.js";

/*
 * #EngagingDorset, a page of Dorset Clinical Commissioning Group from before the system became statutory.
 * The page has no date: the days here are invented, and stand in its order.
 */

const words = {
  plan: "an action plan will be put together with the assistance of NHS England",
  terms: "improvements can be made in the short and long term",
  posted: "I will keep you posted on what happens next.",
};
const group = "body:dorset-ccg";
const project = "matter:public-engagement-project";
const { opened, held, document: published } = toldOf(group);

const start = [
  registered(group, "Dorset Clinical Commissioning Group", "ccg", "2013-04-01"),
  registered("body:nhs-england", "NHS England", "nhs-england", "2013-04-01"),
  opened(project, "2019-01-07", { title: "ICS Public Engagement Project" }),
];
const workshop = (on: string) =>
  held("discovery-workshop", on, {
    title: "Discovery Workshop",
    method: "discovery-workshop",
    purpose: "insight",
    partners: ["body:nhs-england"],
    matters: [linkTo(project, "planning")],
  });
const actionPlan = published("engaging-dorset", "2019-03-04", "Action plan", "action-plan", {
  matter: project,
  partners: ["body:nhs-england"],
});

describe("#EngagingDorset", () => {
  quotes("000_4bf576affe5407bd.txt", words);

  it("S0-04: an action plan follows the workshop, with actions for the short and the long term", async () => {
    const after = [...start, workshop("2019-01-30"), actionPlan];
    const told = await reportsOn(after, "2019-12-01");
    expect(told.found("R-INV-PLAN")).toStrictEqual(["evidence-found"]);
    expect(told.body(group).documents).toMatchObject([
      { kind: "action-plan", when: "2019-03-04", years: expect.arrayContaining(["2018-19"]) },
    ]);
    expect(told.matter.done).toMatchObject([{ with: ["body:nhs-england"], when: "2019-01-30" }]);
    const before = [...start, actionPlan, workshop("2019-03-05")];
    expect((await reportsOn(before, "2019-12-01")).found("R-INV-PLAN")).toStrictEqual([
      "evidence-missing (contradicted)",
    ]);

    const action = (term: string, number: number) => {
      const id = `0190163d-8694-739b-aea5-00000000000${number}`;
      return [
        {
          ...happened("CommitmentMade", `commitment:${term}`, "2019-03-04", {
            by: group,
            words: `What we do in the ${term} term.`,
            source: document("Action plan"),
            basis: "tag-only",
          }),
          id,
        },
        happened("EvidenceTagged", group, "2019-03-04", {
          scheme: "engaging-dorset-terms",
          code: term,
          events: [id],
        }),
      ];
    };
    const lines = await linesOf([...after, ...action("short", 1), ...action("long", 2)]);
    expect(lines.filter((line) => line.includes("engaging-dorset-terms"))).toStrictEqual([
      "2019-03-04 1 event on record bears on short of engaging-dorset-terms.",
      "2019-03-04 1 event on record bears on long of engaging-dorset-terms.",
    ]);
  });

  it("S0-13: a promise to keep people posted has no day, and is open until something follows it up", async () => {
    const promise = happened("CommitmentMade", "commitment:posted", "2019-01-29", {
      by: group,
      words: words.posted,
      source: document("#EngagingDorset to work better together"),
      basis: "promise",
      about: { activity: "activity:discovery-workshop" },
      measures: [{ count: "events", where: { type: "FeedbackReturned" }, atLeast: 1 }],
    });
    const open = [...start, workshop("2019-01-30"), promise];
    for (const today of ["2019-02-01", "2029-02-01"])
      expect((await reportsOn(open, today)).found("R-PROMISE")).toStrictEqual(["not-yet-due"]);
    const news = happened("FeedbackReturned", "activity:discovery-workshop", "2019-03-11", {
      channel: "website",
      message: "What came of the workshop",
      saysWhatChanged: true,
      saysWhyNot: false,
      everyone: true,
    });
    expect((await reportsOn([...open, news], "2019-03-12")).found("R-PROMISE")).toStrictEqual([
      "evidence-found",
    ]);
  });
});
