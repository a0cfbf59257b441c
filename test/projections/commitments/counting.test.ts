import { describe, expect, it } from "vitest";
import type { GivenDataOf, NewEvent } from "engagement-ledger";
import { document, happened } from "../recorded.js";
import { held, measureOn, promised } from "./told.js";

type Measure = NonNullable<GivenDataOf<"CommitmentMade">["measures"]>[number];
const target = (measure: Measure): NewEvent => promised([measure], { basis: "target" });
const uuid = (number: number): string => `0190c006-0000-4000-8000-00000000000${number}`;
const response = (number: number, given: Partial<GivenDataOf<"FeedbackReceived">> = {}): NewEvent =>
  happened("FeedbackReceived", `feedback:${uuid(number)}`, "2024-02-01", {
    activity: "activity:meetings",
    channel: "survey",
    respondent: { kind: "individual" },
    ...given,
  });
const tallied = (given: Partial<GivenDataOf<"ResponsesTallied">>): NewEvent =>
  happened("ResponsesTallied", "activity:meetings", "2024-02-01", {
    channel: "survey",
    responses: 10,
    breakdown: false,
    source: document("Report"),
    ...given,
  });

describe("a count of people", () => {
  const hundred = target({
    count: "people",
    where: { type: "ActivityHeld", method: "listening-conversation" },
    atLeast: 100,
    by: "2024-06-30",
  });
  const conversation = (people?: number): NewEvent =>
    held("2024-02-01", {
      method: "listening-conversation",
      attendance: people === undefined ? {} : { people },
    });

  it("S1-01: adds up 100 conversations, as attendances", async () => {
    expect(
      await measureOn("2024-07-01", hundred, conversation(60), conversation(40)),
    ).toMatchObject({ outcome: "evidence-found", people: "whole", figure: { numerator: 100 } });
    expect((await measureOn("2024-07-01", hundred, conversation(99))).outcome).toBe(
      "evidence-missing",
    );
  });

  it("cannot be decided where an event does not say how many came", async () => {
    expect(await measureOn("2024-07-01", hundred, conversation(99), conversation())).toMatchObject({
      outcome: "not-decidable",
      figure: { numerator: 99 },
      needed: "how many people took part in one of the events",
    });
    expect((await measureOn("2024-06-30", hundred, conversation())).outcome).toBe("not-yet-due");
  });

  it("of lay people is at most as many as came", async () => {
    const lay = target({
      count: "lay-people",
      where: { type: "ActivityHeld" },
      atLeast: 50,
      by: "2024-06-30",
    });
    const came = (people: number): NewEvent => held("2024-02-01", { attendance: { people } });
    expect((await measureOn("2024-07-01", lay, came(49))).outcome).toBe("evidence-missing");
    expect((await measureOn("2024-07-01", lay, came(50))).outcome).toBe("not-decidable");
  });

  it("is of a part where it is of a group, or of an activity for one group alone", async () => {
    const people = target({ count: "people", where: { type: "ActivityHeld" }, atLeast: 5 });
    const carers = held("2024-02-01", { audiences: ["carers"], attendance: { people: 5 } });
    expect((await measureOn("2024-07-01", people, carers)).people).toBe("part");
    expect((await measureOn("2024-07-01", people, held("2024-02-01"))).people).toBe("whole");
  });

  it("of tallies leaves out what divides a total, unless there is no total", async () => {
    const people = target({ count: "people", where: { type: "ResponsesTallied" }, atLeast: 1 });
    const part = tallied({ people: 4, breakdown: true });
    const number = async (...events: ReadonlyArray<NewEvent>) =>
      (await measureOn("2024-07-01", people, held("2024-01-20"), ...events)).figure.numerator;
    expect(await number(tallied({ people: 10 }), part)).toBe(10);
    expect(await number(part)).toBe(4);
  });
});

describe("a count of responses", () => {
  const where = { type: "FeedbackReceived", method: "survey" };
  const four = target({ count: "events", where, atLeast: 4, by: "2024-06-30" });

  it("leaves out those taken back or excluded, by the day of the question", async () => {
    const events = [held("2024-01-20"), ...[1, 2, 3, 4].map((number) => response(number))];
    const withdrawn = happened("FeedbackWithdrawn", `feedback:${uuid(4)}`, "2024-03-01", {});
    const number = async (today: string) =>
      (await measureOn(today, four, ...events, withdrawn)).figure.numerator;
    expect(await number("2024-02-28")).toBe(4);
    expect(await number("2024-03-01")).toBe(3);
    const excluded = (decision: "excluded" | "released", on: string): NewEvent =>
      happened("FeedbackModerated", `feedback:${uuid(1)}`, on, {
        decision,
        reason: "duplicate",
        by: "person",
      });
    const moderated = async (...more: ReadonlyArray<NewEvent>) =>
      (await measureOn("2024-07-01", four, ...events, ...more)).figure.numerator;
    expect(await moderated(excluded("excluded", "2024-03-01"))).toBe(3);
    expect(
      await moderated(excluded("excluded", "2024-03-01"), excluded("released", "2024-03-02")),
    ).toBe(4);
  });

  it("counts one person once, and cannot tell people who are not named apart", async () => {
    const two = target({ count: "people", where, atLeast: 2, by: "2024-06-30" });
    const of = (subject: number) => ({
      respondent: { kind: "individual" as const, subject: uuid(subject) },
    });
    const outcome = async (...events: ReadonlyArray<NewEvent>) =>
      (await measureOn("2024-07-01", two, held("2024-01-20"), ...events)).outcome;
    expect(await outcome(response(1, of(7)), response(2, of(7)))).toBe("evidence-missing");
    expect(await outcome(response(1, of(7)), response(2, of(8)))).toBe("evidence-found");
    expect(await outcome(response(1), response(2))).toBe("not-decidable");
  });
});

describe("a count of other things", () => {
  const number = async (
    count: Measure["count"],
    where: Measure["where"],
    ...events: ReadonlyArray<NewEvent>
  ) =>
    (await measureOn("2024-07-01", target({ count, where, atLeast: 1 }), ...events)).figure
      .numerator;

  it("counts each body, group and document once", async () => {
    const other = happened("BodyRegistered", "body:other", "2010-01-01", {
      name: "Other",
      kind: "vcse",
    });
    const meetings = [
      other,
      held("2024-02-01", { partners: ["body:other"], audiences: ["carers"] }),
      held("2024-03-01", { partners: ["body:other"], audiences: ["carers", "poverty"] }),
    ];
    expect(await number("bodies", { type: "ActivityHeld" }, ...meetings)).toBe(2);
    expect(await number("groups", { type: "ActivityHeld" }, ...meetings)).toBe(2);
    const report = (title: string): NewEvent =>
      happened("ResponsePublished", "activity:meetings", "2024-04-01", {
        document: document(title),
        viewsSummarised: true,
        howTakenIntoAccount: true,
      });
    const reports = [...meetings, report("One"), report("One"), report("Two")];
    expect(await number("documents", { type: "ResponsePublished" }, ...reports)).toBe(2);
    expect(await number("events", { type: "ResponsePublished" }, ...reports)).toBe(3);
  });

  it("finds tags and grades by their scheme, code and framework", async () => {
    const tagged = happened("EvidenceTagged", "body:icb", "2024-02-01", {
      scheme: "principles-2022",
      code: "principle-4",
      events: ["0190c006-0000-7000-8000-000000000001"],
    });
    const meeting = { ...held("2024-01-20"), id: "0190c006-0000-7000-8000-000000000001" };
    const graded = happened("AssessmentGraded", "body:icb", "2024-02-01", {
      framework: "eds2",
      period: { from: "2023-04-01", to: "2024-03-31" },
      outcome: "1.1",
      grade: "achieving",
    });
    const events = [meeting, tagged, graded];
    const of = async (type: string, kind: string) => number("events", { type, kind }, ...events);
    expect(await of("EvidenceTagged", "principle-4")).toBe(1);
    expect(await of("EvidenceTagged", "principle-5")).toBe(0);
    expect(await of("AssessmentGraded", "eds2")).toBe(1);
  });

  it("of a type that nobody counts is for someone to show", async () => {
    const corrected = target({ count: "events", where: { type: "KeyAnnounced" }, atLeast: 1 });
    expect(await measureOn("2024-07-01", corrected)).toMatchObject({
      outcome: "not-decidable",
      needed: "what shows it: events of the type KeyAnnounced are not counted here",
    });
  });
});
