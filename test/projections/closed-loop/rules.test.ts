import { describe, expect, it } from "vitest";
import { project, type EntityId, type GivenDataOf, type NewEvent } from "engagement-ledger";
import type { ClosedLoopDocuments } from "../../../projections/closed-loop/context.js";
import { closedLoopProjection } from "../../../projections/closed-loop/projection.js";
import { closedLoop } from "../../../projections/closed-loop/report.js";
import { hasSubstance } from "../../../projections/closed-loop/substance.js";
import { policies } from "../../../projections/policies/projection.js";
import { body, document, happened, matter, recorded, rightOf } from "../recorded.js";

const theme = (on: string, data: Partial<GivenDataOf<"ThemeIdentified">> = {}): NewEvent =>
  happened("ThemeIdentified", "theme:t", on, {
    title: "Parking",
    summary: "It is hard to park",
    activities: ["activity:talks"],
    matters: ["matter:m"],
    groups: ["carers"],
    ...data,
  });

const talks = happened("ActivityHeld", "activity:talks", "2024-01-01", {
  by: "body:icb",
  title: "Talks",
  method: "meeting",
  purpose: "insight",
  mode: "consulted",
  twoWay: true,
  attendance: {},
});

const decision = (on: string, of: EntityId<"matter"> = "matter:m", name = "D"): NewEvent =>
  happened("DecisionMade", of, on, {
    decision: name,
    by: "body:icb",
    outcome: "Decided",
    reasons: "As in the paper",
    meeting: "Board",
  });

const answer = (on: string): NewEvent =>
  happened("DecisionInfluenced", "matter:m", on, {
    theme: "theme:t",
    disposition: "adopted",
    reason: { code: "agreed" },
    decision: "D",
  });

const told = (on: string, data: Partial<GivenDataOf<"FeedbackReturned">> = {}): NewEvent =>
  happened("FeedbackReturned", "activity:talks", on, {
    channel: "email",
    message: "You said, we did",
    saysWhatChanged: true,
    saysWhyNot: false,
    themes: ["theme:t"],
    groups: ["carers"],
    ...data,
  });

const days = (of: EntityId<"body">, value: number | "none", on = "2020-01-01"): NewEvent =>
  happened("PolicyAdopted", of, on, {
    setting: "loop.feedbackDays",
    value,
    source: document("How we feed back"),
  });

const reopened = (on: string): NewEvent =>
  happened("ThemeReopened", "theme:t", on, { reason: "It was not done" });

const start = [
  body("icb"),
  body("other"),
  matter("m", "body:icb"),
  matter("n", "body:other"),
  talks,
];

async function loop(events: ReadonlyArray<NewEvent>, today: string) {
  const ledger = await recorded([...start, ...events]);
  const documents = rightOf(await project(ledger, closedLoopProjection));
  const adopted = rightOf(await project(ledger, policies));
  const report = closedLoop(documents, { today, policies: adopted });
  return { ...report, row: report.themes[0] };
}

describe("the substance test", () => {
  const answered = {
    event: "e",
    at: "2024-03-01",
    position: 1,
    matter: "matter:m",
    disposition: "adopted",
    decision: "D1",
    commitment: null,
    reason: "agreed",
    documented: false,
  };

  it("passes a disposition with a reason and a decision or commitment", () => {
    expect(hasSubstance(answered)).toBe(true);
    expect(hasSubstance({ ...answered, decision: null, commitment: "commitment:c" })).toBe(true);
  });

  it("fails what is under consideration, has no reason, or rests on nothing", () => {
    expect(hasSubstance({ ...answered, disposition: "under-consideration" })).toBe(false);
    expect(hasSubstance({ ...answered, reason: null })).toBe(false);
    expect(hasSubstance({ ...answered, decision: null })).toBe(false);
  });

  it("needs a decision for out-of-scope", () => {
    const outside = { ...answered, disposition: "out-of-scope" };
    expect(hasSubstance(outside)).toBe(true);
    expect(hasSubstance({ ...outside, decision: null, commitment: "commitment:c" })).toBe(false);
  });

  it("needs the document of an uncoded answer", () => {
    const uncoded = { ...answered, disposition: "uncoded", reason: "in-document" };
    expect(hasSubstance({ ...uncoded, documented: true })).toBe(true);
    expect(hasSubstance(uncoded)).toBe(false);
    expect(hasSubstance({ ...uncoded, reason: "agreed", documented: true })).toBe(false);
  });
});

describe("a theme", () => {
  it("with no number of days is due only when its matter is decided", async () => {
    expect((await loop([theme("2024-01-10")], "2026-01-01")).row?.due).toBe(false);
    expect((await loop([theme("2024-01-10"), decision("2026-01-01")], "2026-01-01")).row?.due).toBe(
      true,
    );
  });

  it("is still in time on its deadline day", async () => {
    const events = [days("body:icb", 10), theme("2024-01-10")];
    expect((await loop(events, "2024-01-20")).row?.due).toBe(false);
    expect((await loop(events, "2024-01-21")).row?.due).toBe(true);
  });

  it("with 0 days owes an answer from the day it is heard, which is not the same as none", async () => {
    const events = [days("body:icb", 0), theme("2024-01-10")];
    expect((await loop(events, "2024-01-11")).row).toMatchObject({
      due: true,
      deadline: "2024-01-10",
    });
    const none = [days("body:icb", 0), days("body:icb", "none", "2024-01-05"), theme("2024-01-10")];
    expect((await loop(none, "2024-06-01")).row?.due).toBe(false);
  });

  it("of several matters is due with the first of them", async () => {
    const events = [
      days("body:icb", 60),
      days("body:other", 30),
      theme("2024-01-10", { matters: ["matter:m", "matter:n"] }),
    ];
    expect((await loop(events, "2024-02-10")).row?.deadline).toBe("2024-02-09");
    const decided = [...events, decision("2024-01-15", "matter:n")];
    expect((await loop(decided, "2024-01-15")).row?.due).toBe(true);
  });

  it("without matters takes those of its activities", async () => {
    const events = [
      theme("2024-01-10", { matters: [] }),
      happened("InvolvementLinked", "matter:n", "2024-01-12", {
        limb: "planning",
        because: "It was about this too",
        activity: "activity:talks",
      }),
      decision("2024-01-15", "matter:n"),
    ];
    expect((await loop(events, "2024-01-14")).row?.due).toBe(false);
    expect((await loop(events, "2024-01-15")).row?.due).toBe(true);
  });

  it("is not told by feedback before its answer, which only acknowledges", async () => {
    const events = [
      theme("2024-01-10"),
      told("2024-02-01"),
      decision("2024-03-01"),
      answer("2024-03-01"),
    ];
    expect((await loop(events, "2024-04-01")).row).toMatchObject({
      state: "answered",
      groupsNotTold: ["carers"],
    });
  });

  it("keeps its first answer when later ones come", async () => {
    const events = [
      theme("2024-01-10"),
      decision("2024-03-01"),
      answer("2024-03-01"),
      told("2024-03-02"),
      answer("2024-05-01"),
    ];
    expect((await loop(events, "2024-06-01")).row).toMatchObject({
      answered: "2024-03-01",
      closed: "2024-03-02",
      days: 52,
    });
  });

  it("without groups is told by the first return that names it, or everyone", async () => {
    const answered = [
      theme("2024-01-10", { groups: [] }),
      decision("2024-03-01"),
      answer("2024-03-01"),
    ];
    expect((await loop(answered, "2024-06-01")).row?.state).toBe("answered");
    for (const how of [
      { groups: [] },
      { groups: [], themes: [], everyone: true },
      { groups: ["older-people"] },
    ]) {
      const { row } = await loop([...answered, told("2024-04-01", how)], "2024-06-01");
      expect(row).toMatchObject({ state: "told", closed: "2024-04-01" });
    }
  });

  it("with groups is told by a return for everyone that names no groups", async () => {
    const answered = [theme("2024-01-10"), decision("2024-03-01"), answer("2024-03-01")];
    const everyone = { everyone: true, themes: [], groups: [] };
    expect((await loop([...answered, told("2024-04-01", everyone)], "2024-06-01")).row?.state).toBe(
      "told",
    );
    const others = { ...everyone, groups: ["older-people"] };
    expect((await loop([...answered, told("2024-04-01", others)], "2024-06-01")).row?.state).toBe(
      "answered",
    );
  });

  it("published on a website is not told, unless a network says that its group is reached there", async () => {
    const published = [
      theme("2024-01-10"),
      decision("2024-03-01"),
      answer("2024-03-01"),
      told("2024-04-01", { channel: "website" }),
    ];
    expect((await loop(published, "2024-06-01")).row?.state).toBe("answered");
    const network = happened("NetworkRegistered", "network:carers-site", "2023-01-01", {
      name: "Carers' pages",
      keptBy: "body:icb",
      kind: "website",
      serves: ["carers"],
    });
    expect((await loop([...published, network], "2024-06-01")).row?.state).toBe("told");
  });

  it("opened again starts its clock anew, and its old answer no longer stands", async () => {
    const events = [
      days("body:icb", 30),
      theme("2024-01-10"),
      decision("2024-03-01"),
      answer("2024-03-01"),
      told("2024-03-01"),
      reopened("2024-03-01"),
    ];
    expect((await loop(events, "2024-03-11")).row).toMatchObject({
      state: "heard",
      heard: "2024-01-10",
      reopened: "2024-03-01",
      days: 10,
      deadline: "2024-03-31",
    });
    const again = [...events, answer("2024-04-01"), told("2024-04-05")];
    expect((await loop(again, "2024-05-01")).row).toMatchObject({ state: "told", days: 35 });
    expect((await loop(events, "2024-02-28")).row).toMatchObject({ state: "heard", days: 49 });
  });

  it("left out by a recorded event leaves every measure, and is counted by reason", async () => {
    const excluded = happened("ThemeExcluded", "theme:t", "2024-02-01", {
      reason: "praise-only",
      because: "It thanks the staff",
    });
    const before = await loop(
      [theme("2024-01-10"), decision("2024-03-01"), excluded],
      "2024-01-31",
    );
    expect(before.excluded).toStrictEqual([]);
    const report = await loop(
      [theme("2024-01-10"), decision("2024-03-01"), excluded],
      "2024-06-01",
    );
    expect(report.measures.M1).toMatchObject({ denominator: 0, outcome: "not-applicable" });
    expect(report.row?.state).toBe("excluded");
    expect(report.excluded).toMatchObject([{ reason: "praise-only", themes: 1 }]);
    const back = await loop(
      [theme("2024-01-10"), decision("2024-03-01"), excluded, reopened("2024-04-01")],
      "2024-06-01",
    );
    expect(back.measures.M1.denominator).toBe(1);
  });

  it("closed on an unknown day is counted apart from the curve", async () => {
    const events = [
      theme("2024-01-10"),
      decision("2024-03-01"),
      answer("2024-03-01"),
      told("2024-05"),
    ];
    const { measures, row } = await loop(events, "2024-06-30");
    expect(measures.M3).toMatchObject({ closed: 0, open: 0, undated: 1, median: "not-reached" });
    expect(measures.M1.numerator).toBe(1);
    expect(row).toMatchObject({ state: "told", closed: "2024-05" });
    expect((await loop(events, "2024-05-15")).row?.state).toBe("answered");
  });

  it("closed on a known day by a late return, whatever month it was answered in, is dated", async () => {
    const vague = happened("DecisionInfluenced", "matter:m", "2024-03", {
      theme: "theme:t",
      disposition: "adopted",
      reason: { code: "agreed" },
      decision: "D",
    });
    const events = [theme("2024-01-10"), decision("2024-03-01"), vague, told("2024-05-10")];
    expect((await loop(events, "2024-06-30")).row).toMatchObject({
      closed: "2024-05-10",
      days: 121,
    });
  });

  it("answered by a document that nobody has coded closes, and is counted beside M1", async () => {
    const uncoded = happened("DecisionInfluenced", "matter:m", "2024-03-01", {
      theme: "theme:t",
      disposition: "uncoded",
      reason: { code: "in-document", document: document("The answer") },
      decision: "D",
    });
    const events = [theme("2024-01-10"), decision("2024-03-01"), uncoded, told("2024-03-01")];
    const { measures } = await loop(events, "2024-06-30");
    expect(measures.M1).toMatchObject({ numerator: 1, denominator: 1, uncoded: 1 });
    expect(measures.M4.denominator).toBe(0);
  });

  it("has its difference from the decision that it rests on", async () => {
    const difference = happened("DifferenceEvidenced", "matter:m", "2024-06-01", {
      decision: "D",
      what: "There are more spaces",
    });
    const events = [
      theme("2024-01-10"),
      decision("2024-03-01"),
      answer("2024-03-01"),
      told("2024-03-01"),
    ];
    expect((await loop([...events, difference], "2024-06-30")).row?.state).toBe("evidenced");
    expect((await loop([...events, difference], "2024-05-30")).row?.state).toBe("told");
  });

  it("that reached a decision-maker's paper was considered", async () => {
    const paper = happened("PaperReceived", "matter:m", "2024-02-01", {
      by: "body:icb",
      meeting: "Board",
      document: document("Paper"),
      themes: ["theme:t"],
    });
    expect((await loop([theme("2024-01-10"), paper], "2024-06-30")).row?.state).toBe("considered");
  });
});

describe("the time to told by time stamps", () => {
  it("counts hours, where calendar days in London count dates", async () => {
    const events = [
      theme("2024-01-10T09:00:00.000Z"),
      decision("2024-01-24T10:00:00.000Z"),
      answer("2024-01-24T10:00:00.000Z"),
      told("2024-01-24T10:00:00.000Z"),
    ];
    const { M3 } = (await loop(events, "2024-06-30")).measures;
    expect(M3.within).toStrictEqual({ "14": 1, "28": 1, "84": 1 });
    expect(M3.byInstant).toStrictEqual({
      median: 14.041667,
      p90: 14.041667,
      closed: 1,
      within: { "14": 0, "28": 1, "84": 1 },
    });
  });
});

describe("the evidence of a measure of many themes", () => {
  it("is a rule that finds the same events when the limit is lifted", async () => {
    const many = Array.from({ length: 60 }, (_, index) =>
      happened("ThemeIdentified", `theme:t${index}`, "2024-01-10", {
        title: "Parking",
        summary: "It is hard to park",
        matters: ["matter:m"],
      }),
    );
    const ledger = await recorded([...start, ...many, decision("2024-02-01")]);
    const documents: ClosedLoopDocuments = rightOf(await project(ledger, closedLoopProjection));
    const options = { today: "2024-06-30", view: { size: ledger.size } };
    expect(closedLoop(documents, options).measures.M1.evidence).toMatchObject({
      rule: `closed-loop@2 /measures/M1 today=2024-06-30 size=${ledger.size} history=as-corrected`,
      count: 61,
    });
    const lifted = closedLoop(documents, { ...options, evidenceLimit: Infinity });
    const { evidence } = lifted.measures.M1;
    expect("events" in evidence ? evidence.events.length : 0).toBe(61);
  });
});
