import { describe, expect, it } from "vitest";
import { withoutPeople } from "engagement-ledger/projections";
import { happened, matter } from "../recorded.js";
import { held, promised, promiseOn, seated } from "./told.js";

const meetings = { type: "ActivityHeld", method: "meeting" };

describe("a promise kept at intervals", () => {
  const monthly = promised([{ count: "events", where: meetings, atLeast: 1, every: "month" }]);

  it("S1-17: monthly meetings are tested month by month; the month not over is not yet due", async () => {
    const row = await promiseOn("2024-04-10", monthly, held("2024-01-09"), held("2024-03-31"));
    expect(row.outcome).toBe("evidence-missing");
    const [measure] = row.measures;
    expect(measure?.periods).toStrictEqual([
      { from: "2024-01-01", to: "2024-01-31", counted: 1, outcome: "evidence-found" },
      { from: "2024-02-01", to: "2024-02-29", counted: 0, outcome: "evidence-missing" },
      { from: "2024-03-01", to: "2024-03-31", counted: 1, outcome: "evidence-found" },
      { from: "2024-04-01", to: "2024-04-30", counted: 0, outcome: "not-yet-due" },
    ]);
    expect(measure?.figure).toMatchObject({ numerator: 2, denominator: 3 });
    expect(measure?.nextDue).toBe("2024-04-30");
  });

  it("is not yet due before the first whole month is over", async () => {
    const row = await promiseOn("2023-12-20", monthly);
    expect(row).toMatchObject({ outcome: "not-yet-due", measures: [{ nextDue: "2024-01-31" }] });
    const lastDay = await promiseOn("2024-01-31", monthly);
    expect(lastDay).toMatchObject({
      outcome: "not-yet-due",
      measures: [{ periods: [{ outcome: "not-yet-due" }], nextDue: "2024-01-31" }],
    });
    expect((await promiseOn("2024-02-01", monthly)).outcome).toBe("evidence-missing");
  });

  it("cannot be decided where a date does not say which month", async () => {
    const row = await promiseOn("2024-12-30", monthly, held("2024"));
    expect(row.measures[0]?.periods[0]?.outcome).toBe("evidence-missing");
    const later = await promiseOn("2025-01-01", monthly, held("2024"));
    expect(later.measures[0]?.periods[0]?.outcome).toBe("not-decidable");
  });

  it("S3-20: two, two and two a year, each counted on its own", async () => {
    const kinds = ["community-event", "focus-group", "community-meeting"];
    const promise = promised(
      kinds.map((method) => ({
        count: "events" as const,
        where: { type: "ActivityHeld", method },
        atLeast: 2,
        every: "year" as const,
      })),
    );
    const twice = kinds
      .flatMap((method) => [held("2024-02-01", { method }), held("2024-09-01", { method })])
      .slice(0, 5);
    const row = await promiseOn("2025-01-01", promise, ...twice);
    expect(row.measures.map(({ outcome }) => outcome)).toStrictEqual([
      "evidence-found",
      "evidence-found",
      "evidence-missing",
    ]);
    expect(row.outcome).toBe("evidence-missing");
  });

  it("S3-21: four times a year, in years from the day the measure sets", async () => {
    const promise = promised([
      { count: "events", where: meetings, atLeast: 4, every: "year", from: "2024-04-01" },
    ]);
    const four = ["2024-04-01", "2024-07-01", "2024-10-01", "2025-03-31"].map((on) => held(on));
    const row = await promiseOn("2025-04-01", promise, ...four);
    expect(row).toMatchObject({ outcome: "evidence-found", measures: [{ nextDue: "2026-03-31" }] });
    expect((await promiseOn("2025-04-01", promise, ...four.slice(1))).outcome).toBe(
      "evidence-missing",
    );
  });

  it("asks nothing after the last day that the measure sets", async () => {
    const promise = promised([
      { count: "events", where: meetings, atLeast: 1, every: "month", by: "2024-02-15" },
    ]);
    const row = await promiseOn("2024-06-01", promise, held("2024-01-09"), held("2024-02-16"));
    expect(row.measures[0]?.periods).toMatchObject([
      { to: "2024-01-31", outcome: "evidence-found" },
      { to: "2024-02-15", outcome: "evidence-missing" },
    ]);
    expect(row.measures[0]?.nextDue).toBeUndefined();
  });

  it("S1-52: “regular” has no interval, is counted and is not tested", async () => {
    const promise = promised([{ count: "events", where: meetings, atLeast: 1 }]);
    expect(await promiseOn("2030-01-01", promise, held("2024-02-01"))).toMatchObject({
      outcome: "not-decidable",
      measures: [
        { figure: { numerator: 1 }, needed: "how often: the measure has no interval (every)" },
      ],
    });
  });
});

describe("a promise of a number by a day", () => {
  const where = { type: "ActivityHeld", method: "accountability-event" };
  const july = { where, from: "2014-07-01", by: "2014-07-31" };
  const target = promised(
    [
      { count: "people", atLeast: 150, ...july },
      { count: "lay-people", atLeast: 50, ...july },
    ],
    { basis: "target" },
    "2014-06-30",
  );
  const event = (people: number, lay: number, on = "2014-07-16") =>
    held(on, { method: "accountability-event", attendance: { people, lay } });

  it("S4-17: 150 people, of whom at least 50 lay, in July 2014", async () => {
    const outcomes = async (today: string, ...events: Parameters<typeof promiseOn>[1][]) =>
      (await promiseOn(today, target, ...events)).measures.map(({ outcome }) => outcome);
    expect(await outcomes("2014-08-01", event(150, 50))).toStrictEqual([
      "evidence-found",
      "evidence-found",
    ]);
    expect(await outcomes("2014-08-01", event(150, 49))).toStrictEqual([
      "evidence-found",
      "evidence-missing",
    ]);
    expect(await outcomes("2014-08-01", event(150, 50, "2014-08-01"))).toStrictEqual([
      "evidence-missing",
      "evidence-missing",
    ]);
    expect(await outcomes("2014-07-31")).toStrictEqual(["not-yet-due", "not-yet-due"]);
  });

  it("shows no count of people to a reader from outside", async () => {
    const row = await promiseOn("2014-08-01", target, event(152, 3));
    const [seen] = withoutPeople({ commitments: [row] }).commitments;
    expect(seen?.measures.map(({ figure }) => figure)).toStrictEqual([null, null]);
    expect(row.measures.map(({ figure }) => figure?.numerator)).toStrictEqual([152, 3]);
  });

  it("S0-13: a promise without a day stays open until somebody shows it was kept", async () => {
    const promise = promised([], { basis: "promise" });
    expect((await promiseOn("2034-01-01", promise)).outcome).toBe("not-yet-due");
    const shown = happened("CommitmentEvidenced", "commitment:c", "2024-05-01", {
      document: { title: "Newsletter" },
    });
    expect(await promiseOn("2034-01-01", promise, shown)).toMatchObject({
      outcome: "evidence-found",
      detail: "shown-otherwise",
    });
  });
});

describe("a standing promise", () => {
  it("S1-43: two lay members on each of two committees, as at any day", async () => {
    const promise = promised(
      ["quality-group", "safety-committee"].map((committee) => ({
        count: "lay-members" as const,
        where: { type: "CommitteeConstituted", committee },
        atLeast: 2,
      })),
      { basis: "standing" },
    );
    const seats = [
      seated("quality-group", "2024-01-01", 2),
      seated("safety-committee", "2024-01-01", 1),
      seated("safety-committee", "2024-06-01", 2),
    ];
    const before = await promiseOn("2024-05-31", promise, ...seats);
    expect(before.measures.map(({ outcome }) => outcome)).toStrictEqual([
      "evidence-found",
      "evidence-missing",
    ]);
    const after = await promiseOn("2024-06-01", promise, ...seats);
    expect(after.outcome).toBe("evidence-found");
    expect(after.measures[1]?.periods).toMatchObject([
      { from: "2024-01-01", to: "2024-05-31", outcome: "evidence-missing" },
      { from: "2024-06-01", to: "2024-06-01", outcome: "evidence-found" },
    ]);
  });

  it("S3-22: members on all committees is n of m", async () => {
    const promise = promised(
      [{ count: "lay-members", where: { type: "CommitteeConstituted" }, all: true }],
      { basis: "standing" },
    );
    const row = await promiseOn(
      "2024-06-01",
      promise,
      seated("a", "2024-01-01", 1),
      seated("b", "2024-01-01", 0),
    );
    expect(row.measures[0]).toMatchObject({
      outcome: "evidence-missing",
      figure: { numerator: 1, denominator: 2 },
    });
  });
});

describe("a promise for each of something", () => {
  it("S4-07: every activity is evaluated, n of m, and never late without a day", async () => {
    const measure = {
      count: "events" as const,
      where: { type: "ActivityEvaluated" },
      all: true,
      every: "activity" as const,
    };
    const events = [held("2024-02-01"), held("2024-03-01", {}, "activity:other")];
    const evaluated = happened("ActivityEvaluated", "activity:other", "2024-04-01", {
      findings: "It went well",
      learning: "Start earlier",
      audienceInvolved: true,
    });
    const open = promised([measure], { basis: "per-item" });
    expect((await promiseOn("2025-01-01", open, ...events, evaluated)).measures[0]).toMatchObject({
      outcome: "not-yet-due",
      figure: { numerator: 1, denominator: 2 },
    });
    const due = promised([{ ...measure, by: "2024-12-31" }], { basis: "per-item" });
    expect((await promiseOn("2025-01-01", due, ...events, evaluated)).outcome).toBe(
      "evidence-missing",
    );
  });

  it("S4-03: every matter is screened", async () => {
    const promise = promised(
      [{ count: "events", where: { type: "IssueScreened" }, all: true, every: "matter" }],
      { basis: "per-item" },
      "2009-12-31",
    );
    expect(
      (await promiseOn("2025-01-01", promise, matter("m", "body:icb"))).measures[0],
    ).toMatchObject({
      outcome: "not-yet-due",
      figure: { numerator: 0, denominator: 1 },
    });
  });
});

describe("any promise", () => {
  const monthly = promised([{ count: "events", where: meetings, atLeast: 1, every: "month" }]);

  it("is departed from with a reason, which does not hide one that was kept", async () => {
    const left = happened("CommitmentDeparted", "commitment:c", "2024-03-05", {
      reason: "No room",
    });
    expect(await promiseOn("2024-04-01", monthly, left)).toMatchObject({
      outcome: "evidence-missing",
      detail: "departed-with-reason",
      reason: "No room",
    });
    expect((await promiseOn("2024-02-01", monthly, held("2024-01-02"), left)).outcome).toBe(
      "evidence-found",
    );
  });

  it("that is only tagged is not tested", async () => {
    expect((await promiseOn("2030-01-01", promised([], { basis: "tag-only" }))).outcome).toBe(
      "not-decidable",
    );
  });

  it("says the same in whatever order it was recorded", async () => {
    const meeting = held("2024-01-09", {}, "activity:one");
    const other = held("2024-02-09", {}, "activity:two");
    const [one, two] = [
      await promiseOn("2024-04-01", monthly, meeting, other),
      await promiseOn("2024-04-01", other, meeting, monthly),
    ];
    expect(one.measures[0]?.periods).toStrictEqual(two.measures[0]?.periods);
  });
});
