import { describe, expect, it } from "vitest";
import type { NewEvent } from "engagement-ledger";
import { happened } from "../projections/recorded.js";
import { quotes } from "./quoted.js";
import { promise } from "./promise.js";
import { loopOn, promisesOn, reachOn, reportsOn } from "./reports.js";
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
const sixGroups = [
  "physical-mental-learning-difficulties",
  "carers",
  "poverty",
  "older-people",
  "ethnic-minorities",
  "children-young-people",
];
const requires = (group: string, on: string) =>
  happened("ActivityPlanned", `activity:with-${group}`, on, {
    by: board,
    purpose: "insight",
    audiences: [group],
    requiredGroups: [group],
  });
/** An activity for one group alone that had to be reached, and that eight of its people came to. */
const planAndTalk = (group: string, on: string) => [
  requires(group, "2014-08-15"),
  held(`with-${group}`, on, {
    matters: [linkTo(refresh, "planning")],
    audiences: [group],
    attendance: { people: 8 },
  }),
];
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

  it("S4-20: the six groups are engaged in the window, and the public before the needs assessment", async () => {
    const target = promise("jsna-target", "2014-05-01", {
      by: board,
      words: words.window,
      basis: "target",
      measures: sixGroups.map((group) => ({
        count: "events",
        where: { type: "ActivityHeld", group, matter: refresh },
        atLeast: 1,
        from: "2014-09-01",
        by: "2015-01-31",
      })),
    });
    const talks = (on: string, ...groups: ReadonlyArray<string>) =>
      groups.map((group) => planAndTalk(group, on)).flat();
    const reached = async (steps: ReadonlyArray<NewEvent>) => {
      const all = [...start, target, ...steps];
      const [row] = await promisesOn(all, "2015-02-28");
      const { coverage, required } = await reachOn(all, "2015-02-28");
      return [
        row?.outcome,
        row?.measures.map(({ figure }) => figure?.numerator),
        required.map(({ group }) => group),
        coverage.gaps,
      ];
    };
    const named = sixGroups.toSorted();
    expect(await reached(talks("2014-10-06", ...sixGroups))).toStrictEqual([
      "evidence-found",
      [1, 1, 1, 1, 1, 1],
      named,
      [],
    ]);
    const [first = "", ...others] = sixGroups;
    expect(
      await reached([...talks("2014-10-06", ...others), requires(first, "2014-08-15")]),
    ).toStrictEqual(["evidence-missing", [0, 1, 1, 1, 1, 1], named, [first]]);
    expect((await reached(talks("2015-02-01", ...sixGroups)))[0]).toBe("evidence-missing");

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

  it("S4-21: those who took part are told in February or March, set against set of groups", async () => {
    const groupsOf = (group: string) => planAndTalk(group, "2014-10-06");
    const steps = [...start, ...sixGroups.flatMap(groupsOf)];
    const told = (on: string, ...groups: ReadonlyArray<string>) =>
      groups.map((group) =>
        happened("FeedbackReturned", `activity:with-${group}`, on, {
          channel: "meeting",
          message: "What we heard, and our plans",
          saysWhatChanged: true,
          saysWhyNot: true,
          groups: [group],
          themes: [`theme:${group}`],
        }),
      );
    const heard = sixGroups.map((group) =>
      happened("ThemeIdentified", `theme:${group}`, "2014-10-06", {
        title: group,
        summary: "It is hard to get there.",
        activities: [`activity:with-${group}`],
      }),
    );
    const back = promise("consolidating", "2014-05-01", {
      by: board,
      words: words.back,
      basis: "target",
      measures: sixGroups.map((group) => ({
        count: "events",
        where: { type: "FeedbackReturned", group },
        atLeast: 1,
        from: "2015-02-01",
        by: "2015-03-31",
      })),
    });
    const of = async (...feedback: ReadonlyArray<NewEvent>) => {
      const all = [...steps, ...heard, back, ...feedback];
      const { M2 } = (await loopOn(all, "2015-04-30")).measures;
      const [row] = await promisesOn(all, "2015-04-30");
      return [M2.numerator, M2.denominator, M2.notTold.map(({ group }) => group), row?.outcome];
    };
    expect(await of(...told("2015-03-02", ...sixGroups))).toStrictEqual([
      6,
      6,
      [],
      "evidence-found",
    ]);
    const [first = "", ...others] = sixGroups;
    expect(await of(...told("2015-03-02", ...others))).toStrictEqual([
      5,
      6,
      [first],
      "evidence-missing",
    ]);
    const outsiders = [...told("2015-03-02", ...others), ...told("2015-03-02", ...others)];
    expect((await of(...outsiders)).slice(0, 3)).toStrictEqual([5, 6, [first]]);
    expect(await of(...told("2015-04-13", ...sixGroups))).toStrictEqual([
      6,
      6,
      [],
      "evidence-missing",
    ]);
  });
});
