import { describe, expect, it } from "vitest";
import type { NewEvent } from "engagement-ledger";
import { document, happened } from "../projections/recorded.js";
import { promiseOn, timesHeld } from "./one-promise.js";
import { board, bodies, healthwatch, told } from "./nhs-dorset.js";
import { promise } from "./promise.js";
import { quotes } from "./quoted.js";
import { linesOf, loopOn, networksOn, reportsOn } from "./reports.js";
import { evaluated, linkTo } from "./told.js";

/* NHS Dorset, "Working with people and communities": what it promised. All days and counts are invented. */

const words = {
  hundred: "speak to at least 100 people from all walks of life",
  leaders: "Our leaders are going to be trained up to do this well",
  every: "Improve training so that people at every part of our organisation can listen",
  monthly: "having monthly meetings about working with people and communities",
  commission: "NHS Dorset will explore opportunities to commission Healthwatch Dorset",
  community: "Continue and extend work with community leaders",
  enable: "Look at ways to enable those who we work with to reach and engage with communities",
  quality: "Support the creation of ways to measure quality and evidence",
  leadership: "Provide new training for the leadership team at NHS Dorset",
  induction:
    "Provide induction and training and ongoing development to support all NHS Dorset public representatives",
  ask: "we will ask people what they think about why some people and groups do not benefit",
  targets: "Speak, listen, and work with people to agree targets for reducing inequalities",
  regular: "Host regular training for staff on inequalities",
  doing: "Continue to explore the use of ways to see how we are doing in making a difference",
  formats: "Our key publications can be made available in alternative formats",
};
const { held, opened, document: publishes } = told;
const strategy = "matter:strategy";
const matters = [linkTo(strategy, "planning")];
const made = "2022-12-31";
const today = "2023-07-15";
const start = [...bodies, opened(strategy, "2022-07-04", { title: "Our approach" })];
const unfair = "communities-facing-inequalities";
const training = (name: string, on: string, given: Parameters<typeof held>[2] = {}): NewEvent =>
  held(name, on, { title: "Training", method: "training", audiences: [], ...given });
const shownBy = (id: string, on: string, count: number, of: number): NewEvent =>
  happened("CommitmentEvidenced", "commitment:promise", on, { events: [id], count, of });
const idOf = (number: number) => `0190163d-8694-739b-aea5-0000000001${number}`;
const promised = (
  said: string,
  measures: NonNullable<Parameters<typeof promise>[2]["measures"]>,
  given: Partial<Parameters<typeof promise>[2]> = {},
) => promise("promise", made, { by: board, words: said, measures, ...given });

describe("what NHS Dorset promised", () => {
  quotes("001_dc491c5c4b85de2e.txt", words);

  it("S1-01: a hundred people are spoken to, by leaders trained to listen before", async () => {
    const target = promised(
      words.hundred,
      [
        { ...timesHeld({ method: "listening-conversation" }), count: "people", atLeast: 100 },
        timesHeld({ method: "training", group: "staff-of-partners" }, { by: "2023-01-31" }),
        {
          count: "events",
          where: { type: "EvidenceTagged", kind: "leader-held" },
          atLeast: 1,
        },
      ],
      { basis: "target" },
    );
    const trained = (on: string) => training("leaders", on, { audiences: ["staff-of-partners"] });
    const talks = ["2023-02-06", "2023-03-06", "2023-04-03", "2023-05-15"].map((on, at) => ({
      ...held(`talks-${at}`, on, {
        title: "Conversations",
        method: "listening-conversation",
        audiences: ["not-heard-before"],
        attendance: { people: 25 },
        matters,
      }),
      id: idOf(10 + at),
    }));
    const ledByLeaders = happened("EvidenceTagged", board, "2023-05-16", {
      scheme: "nhs-dorset",
      code: "leader-held",
      events: talks.map(({ id }) => id),
    });
    const stands = async (steps: ReadonlyArray<NewEvent>) => {
      const { measures, counted: of } = await promiseOn([...start, target, ...steps], today);
      return measures.map(({ outcome }, at) => `${of[at]}: ${outcome}`);
    };
    expect(await stands([trained("2023-01-16"), ...talks.slice(1)])).toStrictEqual([
      "75 of 100: not-yet-due",
      "1 of 1: evidence-found",
      "0 of 1: not-yet-due",
    ]);
    expect(await stands([trained("2023-01-16"), ...talks, ledByLeaders])).toStrictEqual([
      "100 of 100: evidence-found",
      "1 of 1: evidence-found",
      "1 of 1: evidence-found",
    ]);
    expect((await stands([...talks, trained("2023-06-05")]))[1]).toBe("0 of 1: evidence-missing");
  });

  it("S1-08: of the parts of the organisation, it is shown how many were trained to listen", async () => {
    const target = promised(
      words.every,
      [{ count: "bodies", where: { type: "ActivityHeld", method: "training" }, all: true }],
      { basis: "per-item" },
    );
    const once = { ...training("listening", "2023-02-06"), id: idOf(20) };
    const open = await promiseOn([...start, target, once], today);
    expect([open.outcome, open.measures[0]?.needed]).toStrictEqual([
      "not-decidable",
      "how many there are in all (CommitmentEvidenced)",
    ]);
    const three = await promiseOn(
      [...start, target, once, shownBy(idOf(20), "2023-02-07", 3, 8)],
      today,
    );
    expect(three.outcome).not.toBe("evidence-found");
    expect(three.shown).toMatchObject({ numerator: 3, denominator: 8 });
    const all = await promiseOn(
      [...start, target, once, shownBy(idOf(20), "2023-02-07", 8, 8)],
      today,
    );
    expect([all.outcome, all.shown?.value]).toStrictEqual(["evidence-found", 1]);
  });

  it("S1-17: Healthwatch is met in each calendar month, or the month is named", async () => {
    const target = promised(
      words.monthly,
      [timesHeld({ method: "meeting", body: healthwatch }, { every: "month" })],
      { basis: "cadence" },
    );
    const met = (month: number): NewEvent =>
      held("healthwatch", `2023-0${month}-10`, {
        title: "Meeting with Healthwatch",
        method: "meeting",
        partners: [healthwatch],
      });
    const months = async (...met_: ReadonlyArray<number>) => {
      const { measures, outcome } = await promiseOn([...start, target, ...met_.map(met)], today);
      return [
        outcome,
        measures.flatMap(({ periods }) =>
          periods
            .filter((period) => period.outcome === "evidence-missing")
            .map(({ from, to }) => `${from} to ${to}`),
        ),
        measures.map(({ nextDue }) => nextDue),
      ];
    };
    expect(await months(1, 2, 3, 4, 5, 6)).toStrictEqual(["evidence-found", [], ["2023-07-31"]]);
    expect(await months(1, 2, 4, 5, 6)).toStrictEqual([
      "evidence-missing",
      ["2023-03-01 to 2023-03-31"],
      ["2023-07-31"],
    ]);
  });

  it("S1-23: Healthwatch is commissioned, or it is on record that it was decided not to", async () => {
    const target = promised(words.commission, [
      timesHeld({ method: "commissioned-work", body: healthwatch }),
    ]);
    const before = [...start, target];
    expect((await promiseOn(before, today)).outcome).toBe("not-yet-due");
    const paid = held("dedicated-work", "2023-03-06", {
      title: "Dedicated work",
      method: "commissioned-work",
      ledBy: healthwatch,
      commissionedFrom: healthwatch,
    });
    expect((await promiseOn([...before, paid], today)).outcome).toBe("evidence-found");
    const { attendance } = await networksOn([...before, paid], today);
    expect(attendance.activities[0]?.bodies).toMatchObject([
      { name: "NHS Dorset", parts: ["held"] },
      { name: "Healthwatch Dorset", parts: ["led", "commissioned"] },
    ]);
    const not = happened("CommitmentDeparted", "commitment:promise", "2023-03-06", {
      reason: "The board decided on 6 March that its own team does this work.",
    });
    expect(await promiseOn([...before, not], today)).toMatchObject({
      detail: "departed-with-reason",
      reason: "The board decided on 6 March that its own team does this work.",
    });
  });

  it("S1-30: work with community leaders is counted year on year", async () => {
    const target = promised(words.community, [
      timesHeld({ group: unfair, kind: "insight" }, { every: "year", from: "2022-01-01" }),
    ]);
    const years = ["2022-09-05", "2023-02-06", "2023-05-15", "2023-10-02", "2024-02-05"].map((on) =>
      held(`leaders-${on}`, on, { audiences: [unfair], purpose: "insight" }),
    );
    const { measures } = await promiseOn(
      [...start, ...years.slice(0, 1), target, ...years.slice(1)],
      "2024-03-01",
    );
    expect(
      measures.flatMap(({ periods }) => periods.map(({ from, counted: of }) => [from, of])),
    ).toStrictEqual([
      ["2022-01-01", 1],
      ["2023-01-01", 3],
      ["2024-01-01", 1],
    ]);
    const { contact } = await networksOn([...start, ...years], "2024-03-01");
    expect(contact.groups).toMatchObject([{ group: unfair, times: { value: 5 } }]);
  });

  it("S1-31: a partner leads what reaches communities with poorer outcomes", async () => {
    const partner = "body:community-action";
    const target = promised(
      words.enable,
      [timesHeld({ group: "poorer-outcomes", body: partner })],
      {
        about: { group: "poorer-outcomes" },
      },
    );
    const led = held("walks", "2023-05-15", {
      title: "Walks",
      ledBy: partner,
      audiences: ["poorer-outcomes"],
    });
    const own = held("forum", "2023-03-06", { title: "Forum", audiences: ["poorer-outcomes"] });
    const leads = async (steps: ReadonlyArray<NewEvent>) => {
      const { attendance } = await networksOn(steps, today);
      return attendance.activities.flatMap(({ title, bodies: there }) =>
        there.filter(({ parts }) => parts.includes("led")).map(({ name }) => [title, name]),
      );
    };
    const before = [...start, target, own];
    expect([await leads(before), (await promiseOn(before, today)).outcome]).toStrictEqual([
      [],
      "not-yet-due",
    ]);
    const after = [...before, led];
    expect([await leads(after), (await promiseOn(after, today)).outcome]).toStrictEqual([
      [["Walks", "Dorset Community Action"]],
      "evidence-found",
    ]);
  });

  it("S1-33: the difference that is made is measured, of what people said", async () => {
    const theme = "theme:parking";
    const decision = told.decided(strategy, "2023-03-06");
    const closed = [
      ...start,
      held("talks", "2022-09-05", { title: "Talks", audiences: ["carers"], matters }),
      happened("ThemeIdentified", theme, "2022-09-05", {
        title: "Parking",
        summary: "There is nowhere to park.",
        activities: ["activity:talks"],
        groups: ["carers"],
      }),
      decision,
      happened("DecisionInfluenced", strategy, "2023-03-06", {
        theme,
        disposition: "adopted",
        decision: "the-decision",
        reason: { code: "agreed" },
      }),
      happened("FeedbackReturned", "activity:talks", "2023-03-13", {
        channel: "letter",
        message: "There will be more spaces.",
        saysWhatChanged: true,
        saysWhyNot: false,
        themes: [theme],
        groups: ["carers"],
      }),
    ];
    const difference = happened("DifferenceEvidenced", strategy, "2023-06-05", {
      theme,
      what: "Twenty more spaces are in use.",
      document: document("Count of spaces"),
    });
    const shown = async (steps: ReadonlyArray<NewEvent>) => {
      const { measures, themes } = await loopOn(steps, today);
      const { numerator, denominator } = measures.M5;
      return [numerator, denominator, themes[0]?.state];
    };
    expect(await shown(closed)).toStrictEqual([0, 1, "told"]);
    expect(await shown([...closed, difference])).toStrictEqual([1, 1, "evidenced"]);
    const target = promised(words.quality, [
      { count: "events", where: { type: "DifferenceEvidenced" }, atLeast: 1 },
    ]);
    expect((await promiseOn([...start, target], today)).outcome).toBe("not-yet-due");
    const kept = [...closed.slice(0, start.length), target, ...closed.slice(start.length)];
    expect((await promiseOn([...kept, difference], today)).outcome).toBe("evidence-found");
  });

  it("S1-40: of the board and senior leaders, it is shown how many were trained to listen", async () => {
    const target = promised(
      words.leadership,
      [{ ...timesHeld({ method: "training" }, { all: true }), count: "people", by: "2023-06-30" }],
      { basis: "per-item" },
    );
    const once = {
      ...training("leadership", "2023-02-06", {
        title: "Listening and hearing",
        attendance: { people: 9 },
      }),
      id: idOf(30),
    };
    const before = [...start, target, once];
    expect((await promiseOn(before, today)).outcome).toBe("not-decidable");
    const some = await promiseOn([...before, shownBy(idOf(30), "2023-02-07", 9, 14)], today);
    expect([some.outcome, some.counted]).toStrictEqual(["evidence-missing", ["9 of 14"]]);
    expect(some.shown).toMatchObject({ numerator: 9, denominator: 14 });
    const all = await promiseOn([...before, shownBy(idOf(30), "2023-02-07", 14, 14)], today);
    expect([all.outcome, all.counted]).toStrictEqual(["evidence-found", ["14 of 14"]]);
    const { attendance } = await networksOn(before, today);
    expect(attendance.activities).toMatchObject([
      { title: "Listening and hearing", people: { value: 9 } },
    ]);
  });

  it("S1-42: of all public representatives, it is shown how many had an induction", async () => {
    const target = promised(
      words.induction,
      [timesHeld({ method: "induction" }, { all: true, every: "representative" })],
      { basis: "per-item" },
    );
    const seats = [
      told.committee("system-quality-group", "2022-09-01", 14, { layMembers: 2 }),
      told.committee("quality-and-safety-committee", "2022-09-01", 9, { layMembers: 3 }),
    ];
    const induction = {
      ...held("induction", "2023-02-06", { title: "Induction", method: "induction" }),
      id: idOf(40),
    };
    const before = [...start, ...seats, target, induction];
    const open = await promiseOn(before, today);
    expect(open).toMatchObject({ outcome: "not-decidable", counted: ["0 of 5"] });
    const four = await promiseOn([...before, shownBy(idOf(40), "2023-02-07", 4, 5)], today);
    expect(four.outcome).not.toBe("evidence-found");
    expect(four.shown).toMatchObject({ numerator: 4, denominator: 5 });
    const five = await promiseOn([...before, shownBy(idOf(40), "2023-02-07", 5, 5)], today);
    expect([five.outcome, five.shown?.value]).toStrictEqual(["evidence-found", 1]);
  });

  it("S1-47: people are asked why some do not benefit, beside the figures", async () => {
    const target = promised(words.ask, [
      timesHeld({ method: "focus-group", kind: "insight", group: unfair, matter: strategy }),
    ]);
    const figures = happened("ImpactAssessed", strategy, "2023-01-16", {
      kind: "heat",
      document: document("Who waits longest"),
    });
    const counts = held("counts", "2023-01-23", { method: "survey", audiences: [unfair], matters });
    const before = [...start, target, figures, counts];
    expect((await promiseOn(before, today)).outcome).toBe("not-yet-due");
    const asked = held("why", "2023-02-06", {
      title: "Why",
      method: "focus-group",
      purpose: "insight",
      audiences: [unfair],
      matters,
    });
    expect((await promiseOn([...before, asked], today)).outcome).toBe("evidence-found");
    const { matter } = await reportsOn([...before, asked], today);
    expect(matter.done.map(({ title, purpose }) => [title, purpose])).toStrictEqual([
      ["counts", "consultation"],
      ["Why", "insight"],
    ]);
  });

  it("S1-49: targets for inequalities are agreed with people, and what shows it is named", async () => {
    const target = promised(words.targets, [], { basis: "target", about: { matter: strategy } });
    const workshop = {
      ...held("targets", "2023-03-06", {
        title: "Setting targets together",
        purpose: "co-production",
        audiences: [unfair],
        matters,
      }),
      id: idOf(50),
    };
    const decision = {
      ...told.decided(strategy, "2023-05-10", {
        outcome: "The gap in waiting is to be halved by 2026.",
        weightGiven: "The target is the one that people set.",
      }),
      id: idOf(51),
    };
    const before = [...start, target, workshop, decision];
    expect((await promiseOn(before, today)).outcome).toBe("not-decidable");
    const agreed = happened("CommitmentEvidenced", "commitment:promise", "2023-05-11", {
      events: [idOf(50), idOf(51)],
    });
    const row = await promiseOn([...before, agreed], today);
    expect([row.outcome, row.detail]).toStrictEqual(["evidence-found", "shown-otherwise"]);
    expect(row.shown?.evidence).toMatchObject({
      events: expect.arrayContaining([idOf(50), idOf(51)]),
    });
    const { matter } = await reportsOn(before, today);
    expect(matter.decisions).toMatchObject([
      { weightGiven: "The target is the one that people set." },
    ]);
  });

  it("S1-52: regular training on inequalities has no interval until somebody sets one", async () => {
    const measure = timesHeld({ method: "training", group: unfair });
    const held2 = ["2023-02-06", "2023-05-15"].map((on) =>
      training(`inequalities-${on}`, on, { audiences: [unfair] }),
    );
    const regular = promised(words.regular, [measure], { basis: "cadence" });
    const open = await promiseOn([...start, regular, ...held2], "2024-01-01");
    expect(open).toMatchObject({ outcome: "not-decidable", counted: ["2 of 1"] });
    expect(open.measures[0]?.needed).toBe("how often: the measure has no interval (every)");
    const quarterly = promised(words.regular, [{ ...measure, every: "quarter" }], {
      basis: "cadence",
    });
    expect(await promiseOn([...start, quarterly, ...held2], today)).toMatchObject({
      outcome: "evidence-found",
      counted: ["2 of 2"],
    });
    expect(await promiseOn([...start, quarterly, ...held2], "2024-01-01")).toMatchObject({
      outcome: "evidence-missing",
      counted: ["2 of 4"],
    });
  });

  it("S1-53: how it is doing is seen by evaluating what was done, n of m", async () => {
    const target = promised(
      words.doing,
      [{ count: "events", where: { type: "ActivityEvaluated" }, every: "activity", atLeast: 1 }],
      { basis: "per-item" },
    );
    const done = ["first", "second"].map((name, at) =>
      held(name, `2023-0${at + 2}-06`, { title: name, matters }),
    );
    const half = [...start, target, ...done, evaluated("first", "2023-04-03")];
    const shown = async (steps: ReadonlyArray<NewEvent>) => {
      const { numerator, denominator } = (await reportsOn(steps, today)).matter.evaluated;
      const { outcome, counted: of } = await promiseOn(steps, today);
      return [numerator, denominator, outcome, of];
    };
    expect(await shown(half)).toStrictEqual([1, 2, "not-yet-due", ["1 of 2"]]);
    expect(await shown([...half, evaluated("second", "2023-05-15")])).toStrictEqual([
      2,
      2,
      "evidence-found",
      ["2 of 2"],
    ]);
  });

  it("S1-54: of the formats asked for, those provided are counted, with their days", async () => {
    const target = promised(
      words.formats,
      [{ count: "events", where: { type: "FormatProvided" }, all: true }],
      { basis: "per-item" },
    );
    const page = { document: document("Our plan") };
    const asks = (["easy-read", "large-print", "audio"] as const).map((format, at) => ({
      ...happened("FormatRequested", "activity:talks", `2023-03-0${at + 1}`, { ...page, format }),
      id: idOf(60 + at),
    }));
    const gives = (at: number, on: string): NewEvent =>
      happened("FormatProvided", "activity:talks", on, {
        ...page,
        format: asks[at]?.data.format ?? "plain",
        request: idOf(60 + at),
      });
    const history = [
      ...start,
      publishes("plan", "2023-02-06", "Our plan", "strategy"),
      target,
      held("talks", "2023-02-13", { title: "Talks" }),
      ...asks,
      gives(0, "2023-03-10"),
      gives(2, "2023-03-20"),
    ];
    expect(await promiseOn(history, today)).toMatchObject({
      outcome: "not-yet-due",
      counted: ["2 of 3"],
    });
    expect(await promiseOn([...history, gives(1, "2023-03-31")], today)).toMatchObject({
      outcome: "evidence-found",
      counted: ["3 of 3"],
      measures: [{ days: [9, 17, 29] }],
    });
    expect((await promiseOn(history, today)).measures).toMatchObject([
      { days: [9, 17], lacking: [{ item: idOf(61), name: "large-print" }] },
    ]);
    const lines = await linesOf(history);
    expect(lines.filter((line) => line.includes("easy-read"))).toStrictEqual([
      "2023-03-01 Someone asked for “Our plan” in easy-read.",
      "2023-03-10 Someone was given “Our plan” in easy-read.",
    ]);
  });
});
