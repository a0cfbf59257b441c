import { describe, expect, it } from "vitest";
import type { NewEvent } from "engagement-ledger";
import { document, happened } from "../projections/recorded.js";
import { promiseOn } from "./one-promise.js";
import { promise } from "./promise.js";
import { quotes } from "./quoted.js";
import { loopOn, reportsOn } from "./reports.js";
import { linkTo, received, registered, toldOf } from "./told.js";

/* NHS Dorset, "Working with people and communities". The page has no date: all days here are invented. */

const words = {
  duty: "Meeting our legal duty to involve",
  guidance: "Involving Dorset – public engagement guidance",
  used: "Share how we have used what people have said so that they know what is going on",
  earliest:
    "We must listen to people at the earliest stage of service design, development, and evaluation",
  stages: "we need to put people and communities at the start, during and when decisions are made",
  listening: "It’s your health and wellbeing – we’re listening",
  officer: "Chief People Officer",
  framework: "Dorset framework for Strategic Involvement of Patients and Services Users",
  weight: "give weight to the voice of people and communities",
  lay: "at least two lay members",
  updates: "the chair of the public engagement group and the digital public engagement group",
};
const board = "body:nhs-dorset";
const healthwatch = "body:healthwatch-dorset";
const voluntary = "body:dorset-community-action";
const engagementGroup = "body:public-engagement-group";
const hubs = "matter:local-hubs";
const { opened, assessed, held, tallied, paper, decided, ...more } = toldOf(board);
const { document: publishes, committee } = more;

const bodies: ReadonlyArray<NewEvent> = [
  registered(board, "NHS Dorset", "icb", "2022-07-01", {
    equalityDuties: { schedule19: "yes", schedule2: "unknown" },
  }),
  registered(healthwatch, "Healthwatch Dorset", "healthwatch", "2013-04-01"),
  registered(voluntary, "Dorset Community Action", "vcse", "2013-04-01"),
  registered(engagementGroup, "Our Dorset Public Engagement Group", "ppg", "2018-01-01"),
];
const open = (given: Parameters<typeof opened>[2] = {}, on = "2023-01-09") =>
  opened(hubs, on, { title: "Local hubs", limb: "decision", ...given });
const start = [...bodies, open(), assessed(hubs, "2023-01-16", { duty: "D-14Z45" })];
const asked = (on: string, given: Parameters<typeof held>[2] = {}) => [
  held("conversations", on, {
    title: "Conversations",
    matters: [linkTo(hubs, "decision")],
    ...given,
  }),
  tallied("conversations", on),
];
const today = "2024-01-15";

describe("NHS Dorset, working with people and communities", () => {
  quotes("001_dc491c5c4b85de2e.txt", words);

  it("S1-02: the formats of a document are listed", async () => {
    const easy = publishes("strategy", "2022-10-03", "Final document", "strategy", {
      document: { title: "Final document", formats: ["easy-read"] },
    });
    const told = await reportsOn([...bodies, easy], today);
    expect(told.body(board).documents.map(({ formats }) => formats)).toStrictEqual([["easy-read"]]);
    const core = { check: "P6", about: "principles-2022", period: "2022-23" };
    expect(told.found("R-P-COVER", core)).toStrictEqual(["evidence-found"]);
    const plain = publishes("strategy", "2022-10-03", "Final document", "strategy");
    const without = await reportsOn([...bodies, plain], today);
    expect(without.found("R-P-COVER", core)).toStrictEqual(["evidence-missing"]);
  });

  it("S1-03: the duty to involve binds the board, in planning too", async () => {
    const planning = [...bodies, open({ limb: "planning" })];
    const before = await reportsOn(planning, today);
    expect(before.duties).toContain("D-14Z45");
    expect(before.found("R-INV-PLAN")).toStrictEqual(["not-yet-due"]);
    const design = held("co-design", "2023-02-06", {
      matters: [linkTo(hubs, "planning", { stage: "design" })],
    });
    expect((await reportsOn([...planning, design], today)).found("R-INV-PLAN")).toStrictEqual([
      "evidence-found",
    ]);
  });

  it("S1-04: one page of guidance for employees is on record, in its versions", async () => {
    const guidance = (on: string, to: string) =>
      publishes("guidance", on, words.guidance, "guidance", {
        period: { from: on, to },
        contains: [{ what: "information-employees", locator: "page 1 of 1" }],
      });
    const versions = [guidance("2022-09-05", "2023-09-03"), guidance("2023-09-04", "2024-09-03")];
    const told = await reportsOn([...bodies, ...versions], today);
    expect(told.body(board).documents).toMatchObject([
      { kind: "guidance", title: words.guidance, when: "2022-09-05", live: false },
      {
        kind: "guidance",
        when: "2023-09-04",
        live: true,
        revises: "plan:guidance",
        contains: [{ what: "information-employees", locator: "page 1 of 1" }],
      },
    ]);
    expect(told.body(board).documents[0]).not.toHaveProperty("revises");
    const before = await reportsOn([...bodies, ...versions], "2023-09-03");
    expect(before.body(board).documents).toMatchObject([{ when: "2022-09-05", live: true }]);
  });

  it("S1-12: equality impact assessments are found before the decision", async () => {
    const eqia = happened("ImpactAssessed", hubs, "2023-03-06", {
      kind: "eqia",
      document: document("Equality impact assessment"),
      characteristics: [{ code: "age", effect: "positive", because: "Shorter journeys." }],
    });
    const history = [...start, ...asked("2023-02-06"), decided(hubs, "2023-05-10")];
    const before = { check: "before-decision" };
    const told = await reportsOn([...history, eqia], today);
    expect(told.duties).toContain("D-PSED");
    expect(told.found("R-PSED", before)).toStrictEqual(["evidence-found"]);
    expect(told.found("R-PSED", { check: "characteristics" })).toStrictEqual(["evidence-missing"]);
    expect((await reportsOn(history, today)).found("R-PSED", before)).toStrictEqual([
      "evidence-missing",
    ]);
  });

  it("S1-14: a plan to meet the duty is live, and was reviewed", async () => {
    const plan = (name: string, on: string, given: Parameters<typeof publishes>[4] = {}) =>
      publishes(name, on, "Plan for the duty to involve", "engagement-plan", given);
    const first = plan("involve-2022", "2022-07-04", {
      period: { from: "2022-07-01", to: "2023-06-30" },
    });
    const second = plan("involve-2023", "2023-07-03", {
      period: { from: "2023-07-01", to: "2024-06-30" },
      revises: "plan:involve-2022",
    });
    const told = await reportsOn([...bodies, first, second], today);
    expect(
      told.body(board).documents.map(({ live, revises, years }) => [live, revises, years]),
    ).toStrictEqual([
      [false, undefined, ["2022-23", "2023-24"]],
      [true, "plan:involve-2022", ["2023-24", "2024-25"]],
    ]);
  });

  it("S1-15: how what people said was used is told to them, or is not", async () => {
    const theme = "theme:parking";
    const heard = [
      ...start,
      ...asked("2023-02-06", { audiences: ["carers"] }),
      happened("ThemeIdentified", theme, "2023-02-06", {
        title: "Parking",
        summary: "There is nowhere to park.",
        activities: ["activity:conversations"],
        groups: ["carers"],
      }),
      decided(hubs, "2023-05-10"),
      happened("DecisionInfluenced", hubs, "2023-05-10", {
        theme,
        disposition: "adopted",
        decision: "the-decision",
        reason: { code: "agreed" },
        change: "Twenty more spaces.",
      }),
    ];
    const told = happened("FeedbackReturned", "activity:conversations", "2023-06-05", {
      channel: "letter",
      message: "There will be twenty more spaces.",
      saysWhatChanged: true,
      saysWhyNot: false,
      themes: [theme],
      groups: ["carers"],
    });
    const closed = await loopOn([...heard, told], today);
    expect([closed.measures.M1, closed.measures.M2]).toMatchObject([{ value: 1 }, { value: 1 }]);
    expect(closed.themes).toMatchObject([{ theme, disposition: "adopted", closed: "2023-06-05" }]);
    const left = await loopOn(heard, today);
    expect([left.measures.M1, left.measures.M2]).toMatchObject([
      { value: 0, openOverdue: 1 },
      { value: 0, notTold: [{ activity: "activity:conversations", group: "carers" }] },
    ]);
  });

  it("S1-16: the days from opening to the first involvement are shown, and its stages", async () => {
    const listened = ["design", "development", "evaluation"].map((stage, month) =>
      held(stage, `2023-0${month + 2}-06`, { matters: [linkTo(hubs, "decision", { stage })] }),
    );
    const { matter } = await reportsOn([...start, ...listened], today);
    expect(matter.daysToFirstInvolvement).toBe(28);
    expect(matter.stages.map(({ part, stages }) => [part, stages])).toStrictEqual([
      ["start", ["design"]],
      ["during", ["development"]],
      ["decision", []],
      ["after", ["evaluation"]],
    ]);
    expect((await reportsOn(start, today)).matter).not.toHaveProperty("daysToFirstInvolvement");
  });

  it("S1-19: scrutiny by Healthwatch is received and answered", async () => {
    const report = received("access", "2023-03-01", healthwatch, [board], {
      kind: "scrutiny-report",
    });
    const answer = happened("InsightAnswered", "insight:access", "2023-03-20", {
      by: board,
      inWriting: true,
      action: "Longer opening hours.",
    });
    const told = await reportsOn([...bodies, report, answer], today);
    expect(told.body(board).received).toMatchObject([
      {
        kind: "scrutiny-report",
        from: healthwatch,
        answered: [{ when: "2023-03-20", acts: true }],
      },
    ]);
    const unanswered = await reportsOn([...bodies, report], today);
    expect(unanswered.body(board).received).toMatchObject([{ answered: [] }]);
  });

  const replies = (answeredOn: string): ReadonlyArray<NewEvent> => [
    ...bodies,
    registered("body:dorset-council", "Dorset Council", "local-authority", "2019-04-01"),
    received("access", "2024-12-02", healthwatch, [board, "body:dorset-council"]),
    happened("InsightAcknowledged", "insight:access", "2024-12-04", { by: board, inWriting: true }),
    happened("InsightAnswered", "insight:access", answeredOn, {
      by: board,
      inWriting: true,
      action: "Longer opening hours.",
    }),
  ];

  it("S1-20: what Healthwatch shares is answered within 20 working days", async () => {
    const found = async (steps: ReadonlyArray<NewEvent>, day: string) =>
      (await reportsOn(steps, day)).found("R-HW-44", { body: board });
    expect(await found(replies("2024-12-31"), "2025-02-03")).toStrictEqual([
      "evidence-found (law-unverified)",
    ]);
    // The report went to the council too, and no ground for 30 days is recorded or ruled out.
    expect(await found(replies("2025-01-02"), "2025-02-03")).toStrictEqual([
      "not-decidable (ground-not-recorded,law-unverified)",
    ]);
    expect(await found(replies("2025-01-16"), "2025-02-03")).toStrictEqual([
      "evidence-missing (answered-late,law-unverified)",
    ]);
    expect(await found(replies("2024-12-31"), "2024-12-20")).toStrictEqual([
      "not-yet-due (law-unverified)",
    ]);
  });

  it("S1-21: whom a Healthwatch report reached, and when it was acknowledged, is shown", async () => {
    const council = happened("InsightAcknowledged", "insight:access", "2024-12-03", {
      by: "body:dorset-council",
      inWriting: true,
    });
    const told = await reportsOn([...replies("2024-12-31"), council], "2025-02-03");
    expect(told.body(board).received).toMatchObject([
      {
        from: healthwatch,
        to: [board, "body:dorset-council"],
        when: "2024-12-02",
        acknowledged: ["2024-12-04"],
      },
    ]);
  });

  it("S1-22: Healthwatch takes part in co-production", async () => {
    const together = held("future-plans", "2023-02-06", {
      purpose: "co-production",
      partners: [healthwatch],
      attendedBy: [{ body: board }],
      matters: [linkTo(hubs, "decision")],
    });
    const { matter } = await reportsOn([...start, together], today);
    expect(matter.done).toMatchObject([{ purpose: "co-production", with: [healthwatch] }]);
    const alone = await reportsOn([...start, ...asked("2023-02-06")], today);
    expect(alone.matter.done).toMatchObject([{ purpose: "consultation", with: [] }]);
  });

  it("S1-25: the voluntary sector sits in bodies at each level, or does not", async () => {
    const levels = [
      committee("board", "2022-07-01", 16, { vcseMembers: 1 }),
      committee("quality-committee", "2022-09-01", 9, { vcseMembers: 0 }),
      committee("working-group", "2022-10-01", 7, { vcseMembers: 2 }),
      committee("not-recorded-of", "2022-10-01", 7),
    ];
    const { governance } = (await reportsOn([...bodies, ...levels], today)).body(board);
    expect(governance.withVcse).toStrictEqual({ numerator: 2, denominator: 3 });
  });

  it("S1-26: each of the ten principles has a finding, with what is tagged", async () => {
    const id = "0190163d-8694-739b-aea5-000000000026";
    const forum = {
      ...held("forum", "2023-02-06", {
        partners: [healthwatch, voluntary],
        matters: [linkTo(hubs, "decision")],
      }),
      id,
    };
    const tagged = happened("EvidenceTagged", board, "2023-02-07", {
      scheme: "principles-2021",
      code: "P5",
      events: [id],
    });
    const year = { about: "principles-2021", period: "2022-23" };
    const told = await reportsOn([...start, forum, tagged], today);
    expect(told.found("R-P-COVER", year)).toHaveLength(10);
    expect(told.found("R-P-COVER", { ...year, check: "P5" })).toStrictEqual(["evidence-found"]);
    expect(told.found("R-P-COVER", { ...year, check: "P1" })).toStrictEqual(["not-decidable"]);
    const core = { about: "principles-2022", period: "2022-23", check: "P5" };
    const alone = await reportsOn([...start, ...asked("2023-02-06")], today);
    expect(alone.found("R-P-COVER", core)).toStrictEqual(["evidence-missing"]);
  });

  it("S1-27: the voluntary sector took part before the decision", async () => {
    const rest = [paper(hubs, "2023-04-03", { activities: ["activity:conversations"] })];
    const decision = decided(hubs, "2023-05-10");
    const shared = asked("2023-02-06", { partners: [voluntary] });
    const told = await reportsOn([...start, ...shared, ...rest, decision], today);
    expect(told.matter.done).toMatchObject([{ with: [voluntary], when: "2023-02-06" }]);
    expect(told.found("R-PRECEDE")).toStrictEqual(["evidence-found"]);
    const after = await reportsOn(
      [...start, decision, ...asked("2023-06-05", { partners: [voluntary] })],
      today,
    );
    expect(after.found("R-PRECEDE")).toStrictEqual(["evidence-missing (contradicted)"]);
  });

  it("S1-34: people are there at the start, during, and when the decision is made", async () => {
    const stages = ["service-specification", "consideration", "decision"].map((stage, month) =>
      held(stage, `2023-0${month + 2}-06`, { matters: [linkTo(hubs, "decision", { stage })] }),
    );
    const covered = async (steps: ReadonlyArray<NewEvent>) =>
      (await reportsOn([...start, ...steps], today)).matter.stages
        .filter(({ part, stages: tagged }) => part !== "after" && tagged.length > 0)
        .map(({ part }) => part);
    expect(await covered(stages)).toStrictEqual(["start", "during", "decision"]);
    expect(await covered(stages.slice(1))).toStrictEqual(["during", "decision"]);
  });

  it("S1-35: the constitution is on record, with where it can be read", async () => {
    const url = "https://nhsdorset.example/constitution";
    const constitution = publishes("constitution", "2022-07-01", "Constitution", "constitution", {
      document: { title: "Constitution of NHS Dorset", url },
      inForceFrom: "2022-07-01",
    });
    const told = await reportsOn([...bodies, constitution], today);
    expect(told.body(board).documents).toMatchObject([{ kind: "constitution", url, live: true }]);
    expect(told.found("R-CONST-14Z2")).toStrictEqual(["not-applicable"]);
  });

  it("S1-36: the board endorsed the group's way of working", async () => {
    const endorsed = decided(hubs, "2023-05-10", { outcome: `Endorsed: ${words.listening}` });
    const { matter } = await reportsOn([...start, endorsed], today);
    expect(matter.decisions).toMatchObject([
      { by: board, meeting: "Board", outcome: expect.stringContaining(words.listening) },
    ]);
    expect((await reportsOn([...start, endorsed], "2023-05-09")).matter.decisions).toStrictEqual(
      [],
    );
  });

  it("S1-37: the health plan is made with people: draft consulted on, views and opinion in it", async () => {
    const plan = "plan:joint-forward-plan";
    const hwb = "body:dorset-hwb";
    const period = { from: "2023-04-01", to: "2028-03-31" };
    const begun = [
      ...bodies,
      registered(
        hwb,
        "Dorset Health and Wellbeing Board",
        "health-and-wellbeing-board",
        "2013-04-01",
      ),
      open({ limb: "planning" }),
      happened("PlanStarted", plan, "2023-01-09", {
        kind: "joint-forward-plan",
        by: board,
        period,
        matter: hubs,
        boards: [hwb],
      }),
    ];
    const contains = ["views-summarised", "how-taken-into-account", "board-opinion"].map(
      (what) => ({
        what,
        locator: "page 40",
      }),
    );
    const forwardPlan = (given: Parameters<typeof publishes>[4]) =>
      publishes("joint-forward-plan", "2023-06-30", "Forward plan", "joint-forward-plan", {
        period,
        matter: hubs,
        ...given,
      });
    const draft = [
      held("draft", "2023-03-06", {
        audiences: ["general-public"],
        matters: [linkTo(hubs, "planning")],
      }),
      happened("BoardConsulted", plan, "2023-04-03", { board: hwb, draft: document("Draft") }),
      happened("BoardOpinionGiven", plan, "2023-05-01", {
        board: hwb,
        takesProperAccount: true,
        document: document("Opinion"),
      }),
    ];
    const rules = ["R-JFP-CONSULT", "R-JFP-8", "R-JFP-HWB"];
    const outcomes = async (steps: ReadonlyArray<NewEvent>) => {
      const told = await reportsOn(steps, today);
      return rules.flatMap((rule) => told.found(rule));
    };
    expect(await outcomes([...begun, ...draft, forwardPlan({ contains })])).toStrictEqual(
      rules.map(() => "evidence-found"),
    );
    expect(await outcomes([...begun, forwardPlan({})])).toStrictEqual(
      rules.map(() => "evidence-missing"),
    );
  });

  it("S1-38: the role that owns a matter is named", async () => {
    const owned = await reportsOn([...bodies, open({ owner: words.officer })], today);
    expect(owned.matter.owner).toBe(words.officer);
    expect((await reportsOn([...bodies, open()], today)).matter).not.toHaveProperty("owner");
  });

  it("S1-39: updates of both public engagement groups reach the board, at intervals", async () => {
    const digital = "body:digital-engagement-group";
    const update = (from: typeof engagementGroup | typeof digital, on: string) =>
      received(`update-${from.slice(5)}-${on}`, on, from, [board], { kind: "advice" });
    const updates = [
      update(engagementGroup, "2023-02-01"),
      update(digital, "2023-03-01"),
      update(engagementGroup, "2023-05-03"),
      update(digital, "2023-09-06"),
    ];
    const way = promise("updates", "2022-12-31", {
      by: board,
      words: words.updates,
      basis: "cadence",
      measures: ([engagementGroup, digital] as const).map((body) => ({
        count: "events" as const,
        where: { type: "InsightReceived", kind: "advice", body },
        atLeast: 1,
        every: "quarter" as const,
        by: "2023-09-30",
      })),
    });
    const history = [
      ...bodies,
      registered(digital, "Digital public engagement group", "ppg", "2020-01-01"),
      way,
      ...updates,
    ];
    const told = await reportsOn(history, today);
    expect(
      told
        .body(board)
        .received.map(({ from, when, daysAfterPrevious }) => [from, when, daysAfterPrevious]),
    ).toStrictEqual([
      [engagementGroup, "2023-02-01", undefined],
      [digital, "2023-03-01", undefined],
      [engagementGroup, "2023-05-03", 91],
      [digital, "2023-09-06", 189],
    ]);
    const { counted, measures } = await promiseOn(history, today);
    expect(counted).toStrictEqual(["2 of 3", "2 of 3"]);
    const without = measures.map(({ periods }) =>
      periods
        .filter(({ outcome }) => outcome === "evidence-missing")
        .map(({ from, to }) => `${from} to ${to}`),
    );
    expect(without).toStrictEqual([["2023-07-01 to 2023-09-30"], ["2023-04-01 to 2023-06-30"]]);
  });

  it("S1-41: a decision is made in the open, on a report in plain language", async () => {
    const report = paper(hubs, "2023-05-03", {
      document: { title: "What people said", formats: ["plain"] },
    });
    const inTheOpen = decided(hubs, "2023-05-10", { inPublic: true });
    const { matter } = await reportsOn([...start, report, inTheOpen], today);
    expect(matter.decisions).toMatchObject([{ inPublic: true }]);
    expect(matter.papers).toMatchObject([{ title: "What people said", formats: ["plain"] }]);
    const unsaid = (
      await reportsOn([...start, paper(hubs, "2023-05-03"), decided(hubs, "2023-05-10")], today)
    ).matter;
    expect(unsaid.decisions[0]).not.toHaveProperty("inPublic");
    expect(unsaid.papers).toMatchObject([{ formats: [] }]);
  });

  it("S1-43: two committees have two lay members each, on any day", async () => {
    const history = [
      ...bodies,
      committee("system-quality-group", "2022-09-01", 14, { layMembers: 2 }),
      committee("quality-and-safety-committee", "2022-09-01", 9, { layMembers: 2 }),
      committee("quality-and-safety-committee", "2023-09-01", 8, { layMembers: 1 }),
    ];
    const lay = async (day: string) =>
      (await reportsOn(history, day))
        .body(board)
        .governance.committees.map(({ committee: name, layMembers }) => [name, layMembers]);
    expect(await lay("2023-08-31")).toStrictEqual([
      ["quality-and-safety-committee", 2],
      ["system-quality-group", 2],
    ]);
    expect(await lay("2023-09-01")).toStrictEqual([
      ["quality-and-safety-committee", 1],
      ["system-quality-group", 2],
    ]);
    const two = promise("lay-members", "2022-12-31", {
      by: board,
      words: words.lay,
      basis: "standing",
      measures: ["system-quality-group", "quality-and-safety-committee"].map((committee_) => ({
        count: "lay-members" as const,
        where: { type: "CommitteeConstituted", committee: committee_ },
        atLeast: 2,
      })),
    });
    const promised = async (day: string) => {
      const { outcome, counted } = await promiseOn([...history, two], day);
      return [outcome, counted];
    };
    expect(await promised("2023-08-31")).toStrictEqual(["evidence-found", ["2 of 2", "2 of 2"]]);
    expect(await promised("2023-09-01")).toStrictEqual(["evidence-missing", ["2 of 2", "1 of 2"]]);
    const { measures } = await promiseOn([...history, two], "2023-12-31");
    expect(
      measures[1]?.periods.map(({ from, to, counted, outcome }) => [from, to, counted, outcome]),
    ).toStrictEqual([
      ["2022-12-31", "2023-08-31", 2, "evidence-found"],
      ["2023-09-01", "2023-12-31", 1, "evidence-missing"],
    ]);
  });

  it("S1-44: the framework for strategic involvement is on record", async () => {
    const framework = publishes("framework", "2022-09-05", words.framework, "guidance", {
      until: "2023-12-31",
    });
    const live = async (day: string) =>
      (await reportsOn([...bodies, framework], day))
        .body(board)
        .documents.map((one) => [one.title, one.live]);
    expect(await live("2023-12-31")).toStrictEqual([[words.framework, true]]);
    expect(await live("2024-01-01")).toStrictEqual([[words.framework, false]]);
  });

  it("S1-45: the weight given to people's voice stands in the record of the decision", async () => {
    const weighed = decided(hubs, "2023-05-10", {
      weightGiven: "Views of people who live nearby counted most.",
    });
    const { matter } = await reportsOn([...start, weighed], today);
    expect(matter.decisions).toMatchObject([
      { weightGiven: "Views of people who live nearby counted most." },
    ]);
    const unsaid = (await reportsOn([...start, decided(hubs, "2023-05-10")], today)).matter;
    expect(unsaid.decisions[0]).not.toHaveProperty("weightGiven");
  });
});
