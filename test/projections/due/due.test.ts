import { describe, expect, it } from "vitest";
import { happened } from "../recorded.js";
import { by, decision, dueOn, hubs, opened, shown, survey, theme } from "./told.js";

describe("what is due", () => {
  it("is nothing where the record has no clock", async () => {
    expect(await dueOn("2024-02-01", [])).toStrictEqual({ overdue: [], next: [], open: [] });
  });

  it("is the closing of a consultation, until its last day is over; then its response", async () => {
    expect(shown(await dueOn("2024-03-01", [opened()]))).toStrictEqual([
      ["consultation", "2024-03-01", 0],
    ]);
    expect(shown(await dueOn("2024-03-02", [opened()]))).toStrictEqual([
      ["response", "2024-05-24", 83],
    ]);
    expect(shown(await dueOn("2024-05-24", [opened()]))).toStrictEqual([
      ["response", "2024-05-24", 0],
    ]);
    expect(shown(await dueOn("2024-05-25", [opened()]))).toStrictEqual([
      ["response", "2024-05-24", -1],
    ]);
  });

  it("follows an extension, and ends with the response", async () => {
    const extended = happened("ConsultationExtended", survey, "2024-02-20", {
      closesOn: "2024-03-10",
      reason: "Snow.",
    });
    expect(shown(await dueOn("2024-03-02", [opened(), extended]))).toStrictEqual([
      ["consultation", "2024-03-10", 8],
    ]);
    const response = happened("ResponsePublished", survey, "2024-04-01", {
      document: { title: "What you said" },
      viewsSummarised: true,
      howTakenIntoAccount: true,
    });
    expect(shown(await dueOn("2024-04-02", [opened(), response]))).toStrictEqual([]);
  });

  it("is an answer put off to a day, until people are told", async () => {
    const delayed = happened("ReturnDelayed", survey, "2024-05-20", {
      reason: "Ill health.",
      expectedOn: "2024-07-01",
    });
    const closed = [opened(), delayed];
    expect(shown(await dueOn("2024-06-30", closed))).toContainEqual(["response", "2024-07-01", 1]);
    const told = happened("FeedbackReturned", survey, "2024-06-01", {
      channel: "newsletter",
      message: "Thank you.",
      everyone: true,
      saysWhatChanged: true,
      saysWhyNot: false,
    });
    expect(shown(await dueOn("2024-06-30", [...closed, told]))).not.toContainEqual([
      "response",
      "2024-07-01",
      1,
    ]);
  });

  it("is telling people of a theme: by the days the body set itself, or once its matter is decided", async () => {
    const heard = [opened("2024-12-01"), theme];
    const policy = happened("PolicyAdopted", by, "2024-01-02", {
      setting: "loop.feedbackDays",
      value: 84,
      source: { title: "Policy" },
    });
    expect(shown(await dueOn("2024-02-02", heard))).toStrictEqual([
      ["consultation", "2024-12-01", 303],
    ]);
    const set = [policy, ...heard];
    expect(shown(await dueOn("2024-04-25", set))).toContainEqual(["theme", "2024-04-25", 0]);
    expect(shown(await dueOn("2024-04-26", set))).toContainEqual(["theme", "2024-04-25", -1]);
    const decided = [...set, decision("2024-03-01")];
    expect(shown(await dueOn("2024-03-05", decided))).toContainEqual(["theme", "2024-03-01", -4]);
  });

  it("is the review of a theme under consideration, until it has another answer", async () => {
    const considered = happened("DecisionInfluenced", hubs, "2024-02-10", {
      theme: "theme:parking",
      disposition: "under-consideration",
      reviewOn: "2024-06-01",
    });
    const heard = [opened("2024-12-01"), theme, considered];
    expect(shown(await dueOn("2024-06-02", heard))).toContainEqual(["review", "2024-06-01", -1]);
    const settled = happened("DecisionInfluenced", hubs, "2024-05-01", {
      theme: "theme:parking",
      disposition: "not-adopted",
      decision: "go",
      reason: { code: "cost" },
    });
    const after = await dueOn("2024-06-02", [...heard, decision("2024-04-30"), settled]);
    expect(after.overdue.map(({ kind }) => kind)).not.toContain("review");
  });

  it("is a reply to Healthwatch within 20 working days, the day of receipt being the first", async () => {
    const report = happened("InsightReceived", "insight:report", "2024-04-02", {
      from: "body:healthwatch",
      to: [by],
      kind: "healthwatch-report",
      document: { title: "Dentists" },
    });
    const { next } = await dueOn("2024-04-10", [report]);
    expect(next.map(({ kind, due: day, bodies }) => [kind, day, bodies[0]?.name])).toStrictEqual([
      ["reply", "2024-04-29", "NHS Hill"],
    ]);
    expect((await dueOn("2024-04-30", [report])).overdue).toHaveLength(1);
  });

  it("is a plan begun with a day for it, until it is published or its matter withdrawn", async () => {
    const begun = happened("PlanStarted", "plan:forward", "2024-01-10", {
      kind: "joint-forward-plan",
      by,
      period: { from: "2024-04-01", to: "2029-03-31" },
      dueOn: "2024-03-31",
      dueSetBy: "NHS England",
      matter: hubs,
    });
    expect(shown(await dueOn("2024-04-01", [begun]))).toStrictEqual([["plan", "2024-03-31", -1]]);
    const published = happened("PlanPublished", "plan:forward", "2024-03-30", {
      kind: "joint-forward-plan",
      by,
      period: { from: "2024-04-01", to: "2029-03-31" },
      document: { title: "Plan" },
    });
    expect(shown(await dueOn("2024-04-01", [begun, published]))).toStrictEqual([]);
    const gone = happened("MatterWithdrawn", hubs, "2024-02-01", { reason: "Merged." });
    expect(shown(await dueOn("2024-04-01", [begun, gone]))).toStrictEqual([]);
  });

  it("is the day given to a local authority for its comments, as last changed", async () => {
    const authority = "body:council";
    const consulted = [
      happened("BodyRegistered", authority, "2010-01-01", {
        name: "Hill Council",
        kind: "local-authority",
      }),
      happened("ScrutinyConsulted", hubs, "2024-02-01", {
        by,
        authority,
        commentsDue: "2024-04-01",
        decisionDue: "2024-06-01",
      }),
      happened("ScrutinyDatesChanged", hubs, "2024-03-01", {
        authority,
        authorityInformed: true,
        published: true,
        commentsDue: "2024-04-20",
      }),
    ];
    const { next } = await dueOn("2024-04-10", consulted);
    expect(next.map(({ bodies, due: day }) => [bodies[0]?.name, day])).toStrictEqual([
      ["Hill Council", "2024-04-20"],
      ["NHS Hill", "2024-06-01"],
    ]);
    const decided = [...consulted, decision("2024-04-05")];
    expect(shown(await dueOn("2024-04-10", decided))).toStrictEqual([]);
  });

  it("is what was planned for a time and is not held, with who answers for a review", async () => {
    const planned = happened("ActivityPlanned", "activity:walk", "2024-01-10", {
      by,
      purpose: "insight",
      startsOn: "2024-02-01",
      endsOn: "2024-02-20",
    });
    expect(shown(await dueOn("2024-02-21", [planned]))).toStrictEqual([
      ["activity", "2024-02-20", -1],
    ]);
  });

  it("keeps to one body or one matter where asked", async () => {
    const events = [opened()];
    expect((await dueOn("2024-02-01", events, { matter: hubs })).next).toHaveLength(1);
    expect((await dueOn("2024-02-01", events, { matter: "matter:other" })).next).toStrictEqual([]);
    expect((await dueOn("2024-02-01", events, { body: "body:other" })).next).toStrictEqual([]);
  });

  it("knows nothing of what happened after the day of the question", async () => {
    expect(shown(await dueOn("2024-01-05", [opened()]))).toStrictEqual([]);
  });

  it("leaves a promise with no day open for ever, and never overdue", async () => {
    const promised = happened("CommitmentMade", "commitment:posted", "2024-01-10", {
      by,
      words: "I will keep you posted.",
      source: { title: "Blog" },
      basis: "promise",
    });
    const { overdue, open } = await dueOn("2034-01-10", [promised]);
    expect(overdue).toStrictEqual([]);
    expect(open.map(({ about, bodies }) => [about, bodies[0]?.name])).toStrictEqual([
      ["commitment:posted", "NHS Hill"],
    ]);
  });
});
