import { describe, expect, it } from "vitest";
import type { EntityId, GivenDataOf, NewEvent } from "engagement-ledger";
import { document, happened, matter } from "../recorded.js";
import { held, measureOn, promised } from "./told.js";

type Measure = NonNullable<GivenDataOf<"CommitmentMade">["measures"]>[number];
const all = (type: string, more: Partial<Measure> = {}): NewEvent =>
  promised([{ count: "events", where: { type }, all: true, ...more }], { basis: "per-item" });
const evaluated = (activity: EntityId<"activity">, on: string): NewEvent =>
  happened("ActivityEvaluated", activity, on, {
    findings: "It went well",
    learning: "Start earlier",
    audienceInvolved: true,
  });
const planned = (
  activity: EntityId<"activity">,
  given: Partial<GivenDataOf<"ActivityPlanned">> = {},
): NewEvent =>
  happened("ActivityPlanned", activity, "2024-01-02", {
    by: "body:icb",
    purpose: "insight",
    ...given,
  });

describe("all of something whose number the record holds", () => {
  it("counts activities held and consultations opened, and names those that lack it", async () => {
    const opened = happened("ConsultationOpened", "activity:survey", "2024-02-01", {
      by: "body:icb",
      title: "Winter survey",
      purpose: "insight",
    });
    const off = happened("ConsultationOpened", "activity:off", "2024-02-01", {
      by: "body:icb",
      title: "Not to be",
      purpose: "insight",
    });
    const cancelled = happened("ActivityCancelled", "activity:off", "2024-02-02", { reason: "No" });
    const before = held("2023-11-01", {}, "activity:before");
    const events = [before, held("2024-03-01"), opened, off, cancelled];
    const row = await measureOn(
      "2025-01-01",
      all("ActivityEvaluated", { by: "2024-12-31" }),
      ...events,
      evaluated("activity:meetings", "2024-04-01"),
    );
    expect(row).toMatchObject({
      outcome: "evidence-missing",
      figure: { numerator: 1, denominator: 2 },
      lacking: [{ item: "activity:survey", name: "Winter survey" }],
      overdueSince: "2024-12-31",
      asks: "evaluation of every activity by 2024-12-31",
    });
  });

  it("is not decidable where a vague date may or may not be in time", async () => {
    const due = all("ActivityEvaluated", { by: "2024-06-30" });
    const outcome = async (on: string, today = "2025-01-01") =>
      (await measureOn(today, due, held("2024-03-01"), evaluated("activity:meetings", on))).outcome;
    expect(await outcome("2024")).toBe("not-decidable");
    expect(await outcome("2024-06-30")).toBe("evidence-found");
    expect(await outcome("2024-07-01")).toBe("evidence-missing");
    expect(await outcome("2024-07-01", "2024-06-30")).toBe("not-yet-due");
  });

  it("applies to nothing where there is none of it by the day promised", async () => {
    const due = all("ActivityEvaluated", { by: "2024-06-30" });
    expect((await measureOn("2024-06-30", due)).outcome).toBe("not-yet-due");
    expect((await measureOn("2024-07-01", due)).outcome).toBe("not-applicable");
  });

  it("asks of what was planned whether it took place", async () => {
    const row = await measureOn(
      "2024-12-01",
      all("ActivityHeld"),
      planned("activity:meetings"),
      planned("activity:other"),
      held("2024-03-01"),
    );
    expect(row).toMatchObject({
      outcome: "not-yet-due",
      figure: { numerator: 1, denominator: 2 },
      lacking: [{ item: "activity:other" }],
    });
  });

  it("counts a number for every activity or matter, people too", async () => {
    const ten = promised(
      [{ count: "people", where: { type: "ActivityHeld" }, atLeast: 10, every: "activity" }],
      { basis: "per-item" },
    );
    const row = await measureOn(
      "2024-12-01",
      ten,
      held("2024-03-01", { attendance: { people: 10 } }),
      held("2024-04-01", { attendance: { people: 9 } }, "activity:other"),
    );
    expect(row).toMatchObject({
      figure: { numerator: 1, denominator: 2 },
      asks: "at least 10 people in activities held for every activity",
    });
  });

  it("S4-20: required groups are n of m, and a group never hides in a number", async () => {
    const groups = ["carers", "poverty", "older-people"];
    const promise = promised(
      [
        {
          count: "groups",
          where: { type: "ActivityHeld" },
          all: true,
          from: "2024-01-01",
          by: "2024-06-30",
        },
      ],
      { basis: "target" },
    );
    const plan = planned("activity:plan", { requiredGroups: groups });
    const events = [plan, held("2024-03-01", { audiences: ["carers", "poverty"] })];
    const row = await measureOn("2024-07-01", promise, ...events);
    expect(row).toMatchObject({
      outcome: "evidence-missing",
      figure: { numerator: 2, denominator: 3 },
      lacking: [{ item: "older-people" }],
    });
    const last = held("2024-06-30", { audiences: ["older-people"] }, "activity:other");
    expect((await measureOn("2024-07-01", promise, ...events, last)).outcome).toBe(
      "evidence-found",
    );
  });

  it("counts reports answered, of those that reached the body", async () => {
    const received = (id: string, to: EntityId<"body">): NewEvent =>
      happened("InsightReceived", `insight:${id}`, "2024-02-01", {
        from: "body:healthwatch",
        to: [to],
        kind: "healthwatch-report",
        document: document(`Report ${id}`),
      });
    const bodies = ["healthwatch", "council"].map((id) =>
      happened("BodyRegistered", `body:${id}`, "2010-01-01", { name: id, kind: "other" }),
    );
    const answered = happened("InsightAnswered", "insight:a", "2024-03-01", {
      by: "body:icb",
      inWriting: true,
      action: "We will",
    });
    const row = await measureOn(
      "2024-12-01",
      all("InsightAnswered"),
      ...bodies,
      received("a", "body:icb"),
      received("b", "body:icb"),
      received("c", "body:council"),
      answered,
    );
    expect(row).toMatchObject({
      figure: { numerator: 1, denominator: 2 },
      lacking: [{ item: "insight:b", name: "Report b" }],
    });
  });

  it("counts the sizes of the networks that the body keeps and did not close", async () => {
    const network = (id: string): NewEvent =>
      happened("NetworkRegistered", `network:${id}`, "2020-01-01", {
        name: `Network ${id}`,
        keptBy: "body:icb",
        kind: "newsletter",
      });
    const sized = happened("NetworkSized", "network:a", "2024-01-10", {
      measure: "members",
      count: 12,
    });
    const closed = happened("NetworkClosed", "network:c", "2024-01-10", { reason: "Over" });
    const row = await measureOn(
      "2024-12-01",
      all("NetworkSized"),
      ...["a", "b", "c"].map(network),
      sized,
      closed,
    );
    expect(row).toMatchObject({
      figure: { numerator: 1, denominator: 2 },
      lacking: [{ item: "network:b", name: "Network b" }],
    });
  });
});

describe("formats asked for and given (S1-54)", () => {
  const alternative = { document: document("The plan"), format: "easy-read" };
  const requested = (number: number, on: string) => ({
    ...happened("FormatRequested", "activity:meetings", on, alternative),
    id: `0190c006-0000-7000-8000-00000000000${number}`,
  });
  const provided = (number: number, on: string): NewEvent =>
    happened("FormatProvided", "activity:meetings", on, {
      ...alternative,
      request: requested(number, "2024-01-01").id,
    });

  it("are n of m, with the days that each request waited", async () => {
    const row = await measureOn(
      "2024-12-01",
      all("FormatProvided"),
      held("2024-01-15"),
      requested(1, "2024-02-01"),
      requested(2, "2024-02-01"),
      requested(3, "2024-03-01"),
      provided(1, "2024-02-13"),
      provided(2, "2024-02-04"),
    );
    expect(row).toMatchObject({
      outcome: "not-yet-due",
      figure: { numerator: 2, denominator: 3 },
      days: [3, 12],
      lacking: [{ item: requested(3, "2024-03-01").id, name: "easy-read" }],
    });
  });
});

describe("something for each of the representatives (S1-42)", () => {
  const each = promised(
    [
      {
        count: "events",
        where: { type: "ActivityHeld", method: "training" },
        all: true,
        every: "representative",
      },
    ],
    { basis: "per-item" },
  );
  const seats = (committee: string, layMembers: number): NewEvent =>
    happened("CommitteeConstituted", "body:icb", "2024-01-01", {
      committee,
      members: 9,
      layMembers,
      communityMembers: 0,
    });

  it("is not decidable from committees alone, and says for how many it is asked", async () => {
    const row = await measureOn("2024-12-01", each, seats("a", 2), seats("b", 3));
    expect(row).toMatchObject({
      outcome: "not-decidable",
      figure: { numerator: 0, denominator: 5 },
      needed:
        "for how many of the 5 lay members on its committees it was done (CommitmentEvidenced with count and of)",
    });
    expect((await measureOn("2024-12-01", each)).needed).toContain("who the representatives are");
  });

  it("is what was recorded for n of m", async () => {
    const shown = (count: number): NewEvent =>
      happened("CommitmentEvidenced", "commitment:c", "2024-06-01", {
        document: document("Training record"),
        count,
        of: 5,
      });
    expect(await measureOn("2024-12-01", each, shown(4))).toMatchObject({
      outcome: "not-yet-due",
      figure: { numerator: 4, denominator: 5 },
    });
    expect((await measureOn("2024-12-01", each, shown(5))).outcome).toBe("evidence-found");
  });
});

describe("what is for matters", () => {
  it("is asked of the matters that the body has in hand since the promise", async () => {
    const opened = happened("MatterOpened", "matter:new", "2024-02-01", {
      by: "body:icb",
      title: "Urgent care",
      summary: "New hours",
      limb: "proposal",
    });
    const row = await measureOn(
      "2024-12-01",
      all("ImpactAssessed"),
      matter("old", "body:icb"),
      opened,
    );
    expect(row).toMatchObject({
      figure: { numerator: 0, denominator: 1 },
      lacking: [{ item: "matter:new", name: "Urgent care" }],
    });
  });
});

describe("all of the people", () => {
  const trained = (more: Partial<Measure> = {}): NewEvent =>
    promised(
      [
        {
          count: "people",
          where: { type: "ActivityHeld", method: "training" },
          all: true,
          by: "2024-06-30",
          ...more,
        },
      ],
      { basis: "per-item" },
    );
  const training = {
    ...held("2024-03-01", { method: "training", attendance: { people: 9 } }),
    id: "0190163d-8694-739b-aea5-000000000777",
  };
  const shown = (count: number): NewEvent =>
    happened("CommitmentEvidenced", "commitment:c", "2024-03-02", {
      events: [training.id],
      count,
      of: 14,
    });

  it("S1-40: are never the activities at which some of them were", async () => {
    expect(await measureOn("2024-12-01", trained(), training)).toMatchObject({
      outcome: "not-decidable",
      asks: "all the people it is for, in training sessions by 2024-06-30",
      needed: "how many there are in all, and for how many it was done (CommitmentEvidenced)",
    });
  });

  it("S1-40: are n of m as somebody recorded it, and late once the day is over", async () => {
    const stands = async (day: string, count: number, more: Partial<Measure> = {}) => {
      const row = await measureOn(day, trained(more), training, shown(count));
      return [row.outcome, row.figure.numerator, row.figure.denominator];
    };
    expect(await stands("2024-06-30", 9)).toStrictEqual(["not-yet-due", 9, 14]);
    expect(await stands("2024-07-01", 9)).toStrictEqual(["evidence-missing", 9, 14]);
    expect(await stands("2024-07-01", 14)).toStrictEqual(["evidence-found", 14, 14]);
    expect(await stands("2024-07-01", 9, { count: "members" })).toStrictEqual([
      "evidence-missing",
      9,
      14,
    ]);
  });
});
