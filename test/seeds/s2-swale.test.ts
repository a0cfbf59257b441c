import { describe, expect, it } from "vitest";
import type { NewEvent } from "engagement-ledger";
import { ownRules } from "../../examples/own-rules.js";
import { document, happened } from "../projections/recorded.js";
import { quotes } from "./quoted.js";
import { loopOn, reportsOn } from "./reports.js";
import { linkTo, registered, toldOf } from "./told.js";

/* Swale Clinical Commissioning Group, "Engagement and involvement", 2018-19. The days are invented. */

const words = {
  twoWay: "communication and engagement is recognised as a two-way process",
  use: "record their feedback and use it to help us make commissioning decisions",
  stages: "at each stage of the planning process, making sure views are considered",
  planning: "allocation of resources, needs assessment and service specification",
  carers: "we need to involve the public, patients and carers",
  constitution: "is included in the CCG’s Constitution",
  strategy: "Communications and Engagement Strategy for 2018-19",
  framework: "communications and engagement framework",
};
const group = "body:swale-ccg";
const clinics = "matter:community-clinics";
const { opened, assessed, published, held, tallied, paper, decided, ...more } = toldOf(group);
const { document: publishes, committee } = more;
const today = "2018-12-03";

const ccg = registered(group, "Swale Clinical Commissioning Group", "ccg", "2013-04-01");
const inHand = (limb: "planning" | "proposal" | "decision"): ReadonlyArray<NewEvent> => [
  ccg,
  opened(clinics, "2018-04-09", { title: "Community clinics", limb }),
  assessed(clinics, "2018-04-16", { duty: "D-14Z2", limb }),
  published(clinics, "2018-05-07"),
];
const asked = (
  limb: "planning" | "proposal" | "decision",
  on: string,
  given: Parameters<typeof held>[2] = {},
) => [
  held("meetings", on, {
    title: "Meetings",
    matters: [linkTo(clinics, limb, { proposalVersion: "1" })],
    ...given,
  }),
  tallied("meetings", on),
];
const decision = decided(clinics, "2018-09-12");

describe("Swale Clinical Commissioning Group, engagement and involvement", () => {
  quotes("002_9563dbb23487aede.txt", words);

  it("S2-02: an activity counts where people could answer, and not where they could not", async () => {
    const voice = async (twoWay: boolean) =>
      (
        await reportsOn(
          [...inHand("proposal"), ...asked("proposal", "2018-06-04", { twoWay }), decision],
          today,
        )
      ).found("R-VOICE");
    expect(await voice(true)).toStrictEqual(["evidence-found"]);
    expect(await voice(false)).toStrictEqual(["evidence-missing"]);
  });

  it("S2-03: what was heard is recorded, and used in a decision", async () => {
    const heard = [
      ...inHand("decision"),
      ...asked("decision", "2018-06-04"),
      happened("ThemeIdentified", "theme:buses", "2018-06-04", {
        title: "Buses",
        summary: "No bus goes there.",
        activities: ["activity:meetings"],
      }),
    ];
    const used = happened("DecisionInfluenced", clinics, "2018-09-12", {
      theme: "theme:buses",
      disposition: "adopted",
      decision: "the-decision",
      reason: { code: "agreed" },
    });
    const states = async (steps: ReadonlyArray<NewEvent>) =>
      (await loopOn(steps, today)).themes.map(({ title, state }) => [title, state]);
    expect(await states(heard)).toStrictEqual([["Buses", "heard"]]);
    expect(await states([...heard, decision, used])).toStrictEqual([["Buses", "answered"]]);
  });

  it("S2-04: people are involved at each stage, and their views are before those who decide", async () => {
    const stages = ["needs-assessment", "design", "consideration"].map((stage, month) =>
      held(stage, `2018-0${month + 5}-14`, { matters: [linkTo(clinics, "planning", { stage })] }),
    );
    const views = paper(clinics, "2018-09-05", { activities: ["activity:design"] });
    const { matter } = await reportsOn([...inHand("planning"), ...stages, views, decision], today);
    expect(matter.stages.slice(0, 2).map(({ stages: tagged }) => tagged)).toStrictEqual([
      ["needs-assessment", "design"],
      ["consideration"],
    ]);
    expect(matter.papers).toMatchObject([{ when: "2018-09-05", by: group }]);
    const none = (await reportsOn([...inHand("planning"), decision], today)).matter;
    expect([none.papers, none.stages.flatMap(({ stages: tagged }) => tagged)]).toStrictEqual([
      [],
      [],
    ]);
  });

  it("S2-05: people are involved in planning, in each of the three kinds that the page names", async () => {
    const kinds = ["needs-assessment", "resource-allocation", "service-specification"];
    const of = (wanted: ReadonlyArray<string>) =>
      wanted.map((stage, month) =>
        held(stage, `2018-0${month + 5}-14`, { matters: [linkTo(clinics, "planning", { stage })] }),
      );
    const told = await reportsOn([...inHand("planning"), ...of(kinds), decision], today);
    expect(told.found("R-INV-PLAN")).toStrictEqual(["evidence-found"]);
    expect(told.matter.stages[0]).toMatchObject({ part: "start", stages: kinds });
    const one = await reportsOn([...inHand("planning"), ...of(["resource-allocation"])], today);
    expect(one.matter.stages[0]).toMatchObject({ stages: ["resource-allocation"] });
    const none = await reportsOn([...inHand("planning"), decision], today);
    expect(none.found("R-INV-PLAN")).toStrictEqual(["evidence-missing"]);
  });

  it("S2-06: people are involved in a proposal that would affect them", async () => {
    const found = async (steps: ReadonlyArray<NewEvent>) =>
      (await reportsOn([...inHand("proposal"), ...steps], today)).found("R-INV-PROP");
    expect(await found([...asked("proposal", "2018-06-04"), decision])).toStrictEqual([
      "evidence-found",
    ]);
    expect(await found([decision])).toStrictEqual(["evidence-missing"]);
    expect(await found([])).toStrictEqual(["not-yet-due"]);
  });

  it("S2-07: people are involved before a decision that affects how services run", async () => {
    const found = async (steps: ReadonlyArray<NewEvent>) =>
      (await reportsOn([...inHand("decision"), ...steps], today)).found("R-INV-DEC");
    expect(await found([...asked("decision", "2018-06-04"), decision])).toStrictEqual([
      "evidence-found",
    ]);
    expect(await found([decision, ...asked("decision", "2018-10-01")])).toStrictEqual([
      "evidence-missing (contradicted)",
    ]);
  });

  it("S2-08: carers are promised and not in the statute: two rules, each with its own answer", async () => {
    const of = async (audiences: string[]) => {
      const steps = [...inHand("decision"), ...asked("decision", "2018-06-04", { audiences })];
      const told = await reportsOn([...steps, decision], today, ownRules);
      return [told.found("OWN-CARERS"), told.found("R-AUDIENCE", { check: "carers" })];
    };
    expect(await of(["service-users", "carers"])).toStrictEqual([
      ["evidence-found"],
      ["not-applicable"],
    ]);
    expect(await of(["service-users"])).toStrictEqual([["evidence-missing"], ["not-applicable"]]);
  });

  it("S2-09: the constitution describes the duties and states the principles", async () => {
    const constitution = (...contains: ReadonlyArray<string>) =>
      publishes("constitution", "2018-04-02", "Constitution", "constitution", {
        inForceFrom: "2018-04-02",
        contains: contains.map((what) => ({ what, locator: "section 5" })),
      });
    const found = async (event: NewEvent) =>
      (await reportsOn([ccg, event], today)).found("R-CONST-14Z2");
    const both = constitution("describes-arrangements", "states-principles");
    expect(await found(both)).toStrictEqual(["evidence-found"]);
    expect(await found(constitution("describes-arrangements"))).toStrictEqual(["evidence-missing"]);
  });

  it("S2-10: a substantial change has evidence for each test, and each stage of assurance", async () => {
    const substantial = [
      ccg,
      opened(clinics, "2018-04-09", { limb: "proposal" }),
      assessed(clinics, "2018-04-16", {
        duty: "D-14Z2",
        substantial: "yes",
        bedsReduced: "none",
      }),
      published(clinics, "2018-05-07"),
      happened("ConsultationOpened", "activity:consultation", "2018-06-04", {
        by: group,
        title: "Consultation",
        purpose: "consultation",
        matters: [linkTo(clinics, "proposal", { proposalVersion: "1" })],
      }),
    ];
    const tests = ["involvement", "choice", "clinical-evidence", "commissioners"] as const;
    const evidence = tests.map((test) =>
      happened("ServiceChangeTestEvidenced", clinics, "2018-05-14", {
        test,
        by: group,
        document: document(test),
      }),
    );
    const assurance = (["sense-check", "checkpoint"] as const).map((stage) =>
      happened("AssuranceGiven", clinics, "2018-05-21", {
        stage,
        by: "body:nhs-england",
        document: document(stage),
      }),
    );
    const nhsEngland = registered("body:nhs-england", "NHS England", "nhs-england", "2013-04-01");
    const outcomes = async (steps: ReadonlyArray<NewEvent>) =>
      (await reportsOn([nhsEngland, ...substantial, ...steps], today)).found("R-5T").toSorted();
    expect(await outcomes([...evidence, ...assurance])).toStrictEqual([
      ...Array.from({ length: 6 }, () => "evidence-found"),
      "not-applicable",
    ]);
    expect(await outcomes(evidence)).toStrictEqual([
      ...Array.from({ length: 4 }, () => "evidence-found"),
      ...Array.from({ length: 2 }, () => "evidence-missing"),
      "not-applicable",
    ]);
  });

  it("S2-11: the strategy is on record for its financial year, with its priorities", async () => {
    const strategy = publishes("strategy", "2018-04-02", words.strategy, "strategy", {
      period: { from: "2018-04-01", to: "2019-03-31" },
      contains: [{ what: "priorities", locator: "page 12" }],
    });
    const of = async (day: string) =>
      (await reportsOn([ccg, strategy], day))
        .body(group)
        .documents.map(({ title, years, live, contains }) => [title, years, live, contains]);
    const priorities = [{ what: "priorities", locator: "page 12" }];
    expect(await of(today)).toStrictEqual([[words.strategy, ["2018-19"], true, priorities]]);
    expect(await of("2019-04-01")).toStrictEqual([
      [words.strategy, ["2018-19"], false, priorities],
    ]);
  });

  it("S2-12: the framework is on record as a document", async () => {
    const framework = publishes("framework", "2017-05-01", words.framework, "guidance");
    const told = await reportsOn([ccg, framework], today);
    expect(told.body(group).documents).toMatchObject([
      { kind: "guidance", title: words.framework },
    ]);
  });

  it("S2-13: the governing body sees roles in governance, what was done, what goes on and what is open", async () => {
    const survey = happened("ConsultationOpened", "activity:survey", "2018-11-05", {
      by: group,
      title: "Survey",
      purpose: "consultation",
      closesOn: "2019-01-07",
      matters: [linkTo(clinics, "decision", { proposalVersion: "1" })],
    });
    const told = await reportsOn(
      [
        ...inHand("decision"),
        committee("governing-body", "2018-04-02", 12, { layMembers: 3 }),
        ...asked("decision", "2018-06-04"),
        survey,
      ],
      today,
    );
    const { matter } = told;
    expect(told.body(group).governance.withLay).toStrictEqual({ numerator: 1, denominator: 1 });
    const titles = (isOpen: boolean) =>
      matter.done.filter(({ open }) => (open ?? false) === isOpen).map(({ title }) => title);
    expect([titles(false), titles(true)]).toStrictEqual([["Meetings"], ["Survey"]]);
    expect([matter.limbs, matter.duties.map(({ id }) => id)]).toStrictEqual([
      expect.arrayContaining(["decision"]),
      expect.arrayContaining(["D-14Z2"]),
    ]);
    expect(matter.gaps).toContainEqual(
      expect.objectContaining({ rule: "R-INV-DEC", outcome: "not-yet-due" }),
    );
  });

  it("S2-14: what people can take part in is open until it closes", async () => {
    const survey = (given: { readonly closesOn?: string }) =>
      happened("ConsultationOpened", "activity:survey", "2018-11-05", {
        by: group,
        title: "Survey",
        purpose: "consultation",
        matters: [linkTo(clinics, "decision", { proposalVersion: "1" })],
        ...given,
      });
    const isOpen = async (day: string, ...steps: ReadonlyArray<NewEvent>) =>
      (await reportsOn([...inHand("decision"), ...steps], day)).matter.done.map(({ open }) => open);
    const closes = survey({ closesOn: "2019-01-07" });
    const closed = happened("ConsultationClosed", "activity:survey", "2018-12-01", {});
    const extended = happened("ConsultationExtended", "activity:survey", "2018-12-03", {
      closesOn: "2019-02-04",
      reason: "Snow.",
    });
    expect(await isOpen("2019-01-07", closes)).toStrictEqual([true]);
    expect(await isOpen("2019-01-08", closes)).toStrictEqual([undefined]);
    expect(await isOpen("2019-01-08", closes, extended)).toStrictEqual([true]);
    expect(await isOpen(today, survey({}))).toStrictEqual([true]);
    expect(await isOpen(today, survey({}), closed)).toStrictEqual([undefined]);
  });
});
