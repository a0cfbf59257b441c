import { describe, expect, it } from "vitest";
import { project, type EntityId, type GivenDataOf, type NewEvent } from "engagement-ledger";
import { closedLoopProjection } from "../../../projections/closed-loop/projection.js";
import { closedLoop } from "../../../projections/closed-loop/report.js";
import { body, document, happened, matter, recorded, rightOf } from "../recorded.js";
import { held, said, talks, theme } from "./parking.js";

const feedback: EntityId<"feedback"> = "feedback:00000000-0000-4000-8000-000000000001";

const answered = (on: string, data: Partial<GivenDataOf<"DecisionInfluenced">> = {}): NewEvent =>
  happened("DecisionInfluenced", "matter:m", on, {
    theme,
    disposition: "adopted",
    reason: { code: "agreed" },
    decision: "d",
    ...data,
  });
const told = (on: string, data: Partial<GivenDataOf<"FeedbackReturned">> = {}): NewEvent =>
  happened("FeedbackReturned", data.themes === undefined ? talks : "activity:other", on, {
    channel: "email",
    message: "You said, we did",
    saysWhatChanged: true,
    saysWhyNot: false,
    themes: [theme],
    groups: ["carers"],
    ...data,
  });
const decided = happened("DecisionMade", "matter:m", "2024-03-01", {
  decision: "d",
  by: "body:icb",
  outcome: "Decided",
  reasons: "As in the paper",
  meeting: "Board",
});
const response = happened("FeedbackReceived", feedback, "2024-01-09", {
  activity: talks,
  channel: "survey",
  respondent: { kind: "individual" },
});
const coded = (on: string): NewEvent =>
  happened("FeedbackThemed", feedback, on, { themes: [theme], by: "tool", reviewed: true });

const start = [body("icb"), matter("m", "body:icb"), held(talks), held("activity:other")];

async function loop(events: ReadonlyArray<NewEvent>, today = "2024-06-30") {
  const ledger = await recorded([...start, ...events]);
  const report = closedLoop(rightOf(await project(ledger, closedLoopProjection)), { today });
  return { ...report, row: report.themes[0] };
}

describe("the states between heard and considered", () => {
  it("are acknowledged and coded, each with its day", async () => {
    const heard = [said("2024-01-10"), response];
    const thanked = [...heard, told("2024-01-12")];
    const both = [...thanked, coded("2024-01-20")];
    expect((await loop(heard)).row?.state).toBe("heard");
    expect((await loop(thanked)).row).toMatchObject({
      state: "acknowledged",
      acknowledged: "2024-01-12",
    });
    expect((await loop(both)).row).toMatchObject({ state: "coded", coded: "2024-01-20" });
    const page = told("2024-01-12", { channel: "website" });
    expect((await loop([...heard, page])).row?.state).toBe("heard");
    expect((await loop(both, "2024-01-19")).row?.state).toBe("acknowledged");
    const paper = happened("PaperReceived", "matter:m", "2024-02-01", {
      by: "body:icb",
      meeting: "Board",
      document: document("Paper"),
      themes: [theme],
    });
    expect((await loop([...both, paper])).row).toMatchObject({
      state: "considered",
      considered: "2024-02-01",
    });
  });

  it("stop no clock: an acknowledgement leaves the theme open, and stays on the row when it is closed", async () => {
    const events = [said("2024-01-10"), told("2024-01-12"), decided, answered("2024-03-01")];
    const { row, measures } = await loop(events);
    expect(row).toMatchObject({ state: "answered", groupsNotTold: ["carers"] });
    expect(measures.M1).toMatchObject({ numerator: 0, denominator: 1, openOverdue: 1 });
    const closed = await loop([...events, told("2024-04-01")]);
    expect(closed.row).toMatchObject({ acknowledged: "2024-01-12", closed: "2024-04-01" });
  });
});

describe("a theme's row", () => {
  it("shows later answers, which do not move the first", async () => {
    const events = [
      said("2024-01-10"),
      decided,
      answered("2024-03-01"),
      told("2024-03-02"),
      answered("2024-05-01", { disposition: "partly" }),
    ];
    expect((await loop(events)).row).toMatchObject({
      answered: "2024-03-01",
      disposition: "adopted",
      laterAnswers: [{ on: "2024-05-01", disposition: "partly" }],
      closed: "2024-03-02",
      groupsTold: [{ group: "carers", on: "2024-03-02" }],
    });
  });

  it("under consideration stays open, with the day of its review", async () => {
    const waiting = { disposition: "under-consideration", reviewOn: "2024-07-31" } as const;
    const events = [
      said("2024-01-10"),
      decided,
      answered("2024-03-01", waiting),
      told("2024-03-02"),
    ];
    expect((await loop(events)).row).toMatchObject({
      state: "considered",
      disposition: "under-consideration",
      reviewOn: "2024-07-31",
      due: true,
    });
    const later = await loop([...events, answered("2024-05-01"), told("2024-05-02")]);
    expect(later.row).toMatchObject({ state: "told", closed: "2024-05-02" });
    expect(later.row).not.toHaveProperty("reviewOn");
    const again = await loop([...events, answered("2024-05-01"), answered("2024-05-09", waiting)]);
    expect(again.row).toMatchObject({ disposition: "adopted", answered: "2024-05-01" });
    expect(again.row).not.toHaveProperty("reviewOn");
  });

  it("says when the answer was published, which is not told", async () => {
    const events = [
      said("2024-01-10"),
      decided,
      answered("2024-03-01"),
      told("2024-03-05", { channel: "website" }),
    ];
    expect((await loop(events)).row).toMatchObject({
      state: "answered",
      published: "2024-03-05",
      groupsNotTold: ["carers"],
    });
  });
});

describe("a return of feedback for everyone", () => {
  const everyone = { everyone: true, groups: [] };
  const before = [said("2024-01-10"), decided, answered("2024-03-01")];

  it("on another activity tells nobody who raised a theme that it names", async () => {
    const elsewhere = told("2024-03-05", { ...everyone, themes: [theme] });
    expect((await loop([...before, elsewhere])).row?.state).toBe("answered");
    const named = told("2024-03-05", { everyone: true, themes: [theme], groups: ["carers"] });
    expect((await loop([...before, named])).row?.state).toBe("told");
  });

  it("on an activity of the theme tells them", async () => {
    expect((await loop([...before, told("2024-03-05", everyone)])).row?.state).toBe("told");
  });
});

describe("a website that ended", () => {
  it("tells its readers nothing from then on", async () => {
    const site = [
      happened("NetworkRegistered", "network:site", "2023-01-01", {
        name: "Carers' pages",
        keptBy: "body:icb",
        kind: "website",
        serves: ["carers"],
      }),
      happened("NetworkClosed", "network:site", "2024-04-01", { reason: "Nobody kept it" }),
    ];
    const events = [...site, said("2024-01-10"), decided, answered("2024-03-01")];
    const on = async (day: string) =>
      (await loop([...events, told(day, { channel: "website" })])).row?.state;
    expect([await on("2024-03-31"), await on("2024-04-02")]).toStrictEqual(["told", "answered"]);
  });
});

describe("a theme opened again", () => {
  it("is of the period in which it was opened again", async () => {
    const events = [
      said("2024-01-10"),
      decided,
      answered("2024-03-01"),
      told("2024-03-02"),
      happened("ThemeReopened", theme, "2024-04-01", { reason: "It was undone" }),
    ];
    const ledger = await recorded([...start, ...events]);
    const documents = rightOf(await project(ledger, closedLoopProjection));
    const themesIn = (from: string, to: string, today: string) =>
      closedLoop(documents, { today, scope: { from, to } }).measures.M1.denominator;
    expect(themesIn("2024-01-01", "2024-03-31", "2024-06-30")).toBe(0);
    expect(themesIn("2024-04-01", "2024-06-30", "2024-06-30")).toBe(1);
    expect(themesIn("2024-01-01", "2024-03-31", "2024-03-31")).toBe(1);
  });
});

describe("an order that the claims do not tell", () => {
  const before = [said("2024-01-10"), decided];

  it("is that of the record, for a month that holds both days", async () => {
    const after = [...before, answered("2024-03-15"), told("2024-03")];
    expect((await loop(after)).row?.state).toBe("told");
    const first = [...before, told("2024-03"), answered("2024-03-15")];
    expect((await loop(first)).row?.state).toBe("answered");
  });

  it("does not matter on one day: told on the day of the answer is told", async () => {
    const events = [...before, told("2024-03-15"), answered("2024-03-15")];
    expect((await loop(events)).row?.state).toBe("told");
    const byTheHour = [
      ...before,
      told("2024-03-15T09:00:00.000Z"),
      answered("2024-03-15T10:00:00.000Z"),
    ];
    expect((await loop(byTheHour)).row?.state).toBe("answered");
  });
});

describe("a response to a consultation", () => {
  const consulted = (published: string): ReadonlyArray<NewEvent> => [
    happened("ConsultationOpened", "activity:c", "2023-11-01", {
      by: "body:icb",
      title: "Our plans",
      purpose: "consultation",
    }),
    happened("ConsultationClosed", "activity:c", "2024-01-15", {}),
    happened("ResponsePublished", "activity:c", published, {
      document: document("Response"),
      viewsSummarised: true,
      howTakenIntoAccount: true,
    }),
  ];

  it("published in the month of the limit is neither in time nor late", async () => {
    const { M6 } = (await loop(consulted("2024-04"))).measures;
    expect(M6).toMatchObject({ numerator: 0, denominator: 1, publishedUndated: 1 });
    expect(M6).toMatchObject({ publishedLate: 0, overdue: 0 });
    const late = (await loop(consulted("2024-05"))).measures.M6;
    expect(late).toMatchObject({ publishedLate: 1, publishedUndated: 0 });
    const inTime = (await loop(consulted("2024-03"))).measures.M6;
    expect(inTime).toMatchObject({ numerator: 1, denominator: 1 });
  });

  it("of a consultation withdrawn is out of the measure, and counted", async () => {
    const cancelled = happened("ActivityCancelled", "activity:c", "2024-02-01", {
      reason: "The plans were dropped",
    });
    const { M6 } = (await loop([...consulted("2024-05"), cancelled])).measures;
    expect(M6).toMatchObject({ denominator: 0, withdrawn: 1, outcome: "not-applicable" });
  });
});
