import { describe, expect, it } from "vitest";
import type { NewEvent } from "engagement-ledger";
import { happened } from "../projections/recorded.js";
import { quotes } from "./quoted.js";
import { loopOn, reportsOn } from "./reports.js";
import { evaluated, linkTo, registered, toldOf } from "./told.js";

/* Dudley Health and Wellbeing Board, "Communications and engagement plan 2014-15", a draft: only a plan. */

const words = {
  screened: "Activity and issues should be routinely screened by the board",
  assess: "to evaluate its success",
  methods: "the most appropriate methodology and medium",
  learning: "All engagement activity needs to be evaluated",
  guidance: "Community engagement guidance and standards being developed by Dudley MBC",
  window: "Sept to Jan 2014",
  back: "Feedback to stakeholders involved and check plans",
};
const board = "body:dudley-hwb";
const refresh = "matter:jsna-refresh";
const { opened, held, document: publishes } = toldOf(board);
const today = "2015-06-01";

const start: ReadonlyArray<NewEvent> = [
  registered(
    board,
    "Dudley Health and Wellbeing Board",
    "health-and-wellbeing-board",
    "2013-04-01",
  ),
  registered("body:healthwatch-dudley", "Healthwatch Dudley", "healthwatch", "2013-04-01"),
  opened(refresh, "2014-08-01", { title: "JSNA refresh" }),
];
const screened = (form?: string) =>
  happened("IssueScreened", refresh, "2014-08-08", {
    implications: "People who are seldom heard have to be asked.",
    actions: ["Ask partners for their networks"],
    capability: "Partners have networks; the board has none.",
    communityInterest: "Carers' groups want to take part.",
    ...(form === undefined ? {} : { form }),
  });
/** Sept to Jan 2014, read as September 2014 to January 2015. */
const engagement = held("jsna-engagement", "2014-09-01", {
  until: "2015-01-31",
  matters: [linkTo(refresh, "planning", { stage: "needs-assessment" })],
  audiences: ["live-or-work-in-area", "carers", "learning-disability"],
});
const assessment = publishes("jsna", "2015-03-31", "Needs assessment", "jsna", {
  matter: refresh,
  adoptedOn: "2015-03-17",
});

describe("Dudley Health and Wellbeing Board, communications and engagement plan", () => {
  quotes("004_99b61fb236c0f964.txt", words);

  it("S4-03: an issue was screened for implications, actions, and capability and interest", async () => {
    const { matter } = await reportsOn([...start, screened()], today);
    expect(matter.screenings).toMatchObject([
      {
        when: "2014-08-08",
        implications: "People who are seldom heard have to be asked.",
        actions: ["Ask partners for their networks"],
        capability: "Partners have networks; the board has none.",
        communityInterest: "Carers' groups want to take part.",
      },
    ]);
    expect((await reportsOn(start, today)).matter.screenings).toStrictEqual([]);
    expect((await reportsOn([...start, screened()], "2014-08-07")).matter.screenings).toStrictEqual(
      [],
    );
  });

  it("S4-04: the form of engagement is assessed for an issue, and its success evaluated", async () => {
    const rest = [...start, engagement];
    const both = await reportsOn(
      [...rest, screened("Ask in person"), evaluated("jsna-engagement", "2015-02-16")],
      today,
    );
    expect(both.matter.screenings).toMatchObject([{ form: "Ask in person" }]);
    expect(both.matter.evaluated).toMatchObject({
      numerator: 1,
      denominator: 1,
      events: [expect.any(String)],
    });
    const neither = await reportsOn([...rest, screened()], today);
    expect(neither.matter.screenings[0]).not.toHaveProperty("form");
    expect(neither.matter.evaluated).toStrictEqual({ numerator: 0, denominator: 1, events: [] });
  });

  it("S4-05: a method is chosen for the people it is for, and the plan says why", async () => {
    const methods = [{ method: "outreach", because: "People who are seldom heard do not come." }];
    const plan = happened("ActivityPlanned", "activity:jsna-engagement", "2014-08-15", {
      by: board,
      purpose: "insight",
      matters: [linkTo(refresh, "planning")],
      methods,
    });
    const { matter } = await reportsOn([...start, plan], today);
    expect(matter.planned.map((one) => one.methods)).toStrictEqual([methods]);
  });

  it("S4-07: each activity is evaluated, with its audience, and its learning is used", async () => {
    const other = held("event", "2014-10-06", { matters: [linkTo(refresh, "planning")] });
    const next = happened("ActivityPlanned", "activity:next", "2015-04-01", {
      by: board,
      purpose: "insight",
      matters: [linkTo(refresh, "planning")],
      learningFrom: ["activity:jsna-engagement"],
    });
    const { matter } = await reportsOn(
      [...start, engagement, other, evaluated("jsna-engagement", "2015-02-16"), next],
      today,
    );
    expect(matter.evaluated).toMatchObject({
      numerator: 1,
      denominator: 2,
      events: [expect.any(String)],
    });
    expect(matter.done.map((one) => one.evaluated)).toStrictEqual([
      [{ when: "2015-02-16", audienceInvolved: true }],
      [],
    ]);
    expect(matter.planned.map(({ learningFrom }) => learningFrom)).toStrictEqual([
      ["activity:jsna-engagement"],
    ]);
    const without = [...start, engagement, evaluated("jsna-engagement", "2015-02-16", false)];
    expect((await reportsOn(without, today)).matter.done).toMatchObject([
      { evaluated: [{ audienceInvolved: false }] },
    ]);
  });

  it("S4-08: guidance and standards are on record as a document", async () => {
    const guidance = publishes("standards", "2014-11-03", "Engagement standards", "guidance");
    const told = await reportsOn([...start, guidance], today);
    expect(told.body(board).documents).toMatchObject([{ kind: "guidance", when: "2014-11-03" }]);
  });

  it("S4-20: people of the area and Local Healthwatch are involved before the needs assessment", async () => {
    const watch = held("healthwatch", "2014-10-01", {
      matters: [linkTo(refresh, "planning")],
      audiences: ["local-healthwatch"],
    });
    const told = await reportsOn([...start, engagement, watch, assessment], today);
    expect(told.duties).toStrictEqual(["D-HWS"]);
    const of = (reports: typeof told) =>
      ["live-or-work-in-area", "local-healthwatch", "published"].map((check) =>
        reports.found("R-HWS", { check }),
      );
    expect(of(told)).toStrictEqual([
      ["evidence-found (law-unverified)"],
      ["evidence-found (law-unverified)"],
      ["evidence-found (law-unverified)"],
    ]);
    const late = { ...engagement, occurredAt: "2015-03-18" };
    expect(of(await reportsOn([...start, late, assessment], today)).slice(0, 2)).toStrictEqual([
      ["evidence-missing (contradicted,law-unverified)"],
      ["evidence-missing (law-unverified)"],
    ]);
  });

  it("S4-21: those who took part are told by March, group by group", async () => {
    const told = (...groups: ReadonlyArray<string>) =>
      happened("FeedbackReturned", "activity:jsna-engagement", "2015-03-02", {
        channel: "meeting",
        message: "What we heard, and our plans",
        saysWhatChanged: true,
        saysWhyNot: true,
        themes: ["theme:transport"],
        groups: [...groups],
      });
    const heard = happened("ThemeIdentified", "theme:transport", "2014-09-01", {
      title: "Transport",
      summary: "It is hard to get there.",
      activities: ["activity:jsna-engagement"],
    });
    const notTold = async (...groups: ReadonlyArray<string>) =>
      (
        await loopOn([...start, engagement, heard, told(...groups)], "2015-03-31")
      ).measures.M2.notTold.map(({ group }) => group);
    expect(await notTold("live-or-work-in-area", "carers", "learning-disability")).toStrictEqual(
      [],
    );
    expect(await notTold("carers")).toStrictEqual(["live-or-work-in-area", "learning-disability"]);
  });
});
