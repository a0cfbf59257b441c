import { describe, expect, it } from "vitest";
import { disclosureProfiles, project } from "engagement-ledger";
import {
  commitments,
  commitmentsProjection,
  discloseCommitments,
} from "engagement-ledger/projections";
import { happened, matter, recorded, rightOf } from "../recorded.js";
import { folded, held, icb, measureOn, promised, promiseOn, seated } from "./told.js";

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
    const measure = await measureOn("2024-12-30", monthly, held("2024"));
    expect(measure.periods[0]).toMatchObject({ counted: 0, outcome: "not-decidable" });
    expect(measure.needed).toBe("on which days the events took place");
    const year = promised([{ count: "events", where: meetings, atLeast: 1, every: "year" }]);
    expect((await promiseOn("2025-01-01", year, held("2024"))).outcome).toBe("evidence-found");
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

  it("is next due for the stretch after this one, once this one has what was promised", async () => {
    const next = async (...events: Parameters<typeof measureOn>[1][]) =>
      (await measureOn("2024-04-10", monthly, ...events)).nextDue;
    expect(await next()).toBe("2024-04-30");
    expect(await next(held("2024-04-02"))).toBe("2024-05-31");
  });

  it("counts no consultation that was withdrawn before it closed", async () => {
    const promise = promised(
      [{ count: "events", where: { type: "ConsultationOpened" }, atLeast: 1, by: "2024-06-30" }],
      { basis: "target" },
    );
    const opened = happened("ConsultationOpened", "activity:survey", "2024-02-01", {
      by: "body:icb",
      title: "Survey",
      purpose: "consultation",
    });
    const off = happened("ActivityCancelled", "activity:survey", "2024-03-01", { reason: "No" });
    const closed = happened("ConsultationClosed", "activity:survey", "2024-02-20", {});
    const outcome = async (...events: Parameters<typeof promiseOn>[1][]) =>
      (await promiseOn("2024-07-01", promise, ...events)).outcome;
    expect(await outcome(opened)).toBe("evidence-found");
    expect(await outcome(opened, off)).toBe("evidence-missing");
    expect(await outcome(opened, closed, off)).toBe("evidence-found");
  });

  it("reads an event as it was corrected, or as it was recorded", async () => {
    const wrong = { ...held("2024-01-09"), id: "0190c006-0000-7000-8000-000000000001" };
    const right = happened("EventCorrected", "ledger:self", "2024-03-01", {
      event: wrong.id,
      because: "It was in February.",
      occurredAt: "2024-02-09",
    });
    const view = await recorded([icb, monthly, wrong, right]);
    const counts = async (history: "as-corrected" | "as-recorded") => {
      const documents = rightOf(await project(view, commitmentsProjection, { history }));
      const { commitments: rows } = commitments(documents, { today: "2024-03-10" });
      return rows[0]?.measures[0]?.periods.map(({ counted }) => counted);
    };
    expect(await counts("as-corrected")).toStrictEqual([0, 1, 0]);
    expect(await counts("as-recorded")).toStrictEqual([1, 0, 0]);
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

  it("S4-17: 150 people, of whom at least 50 lay, in July 2014, each on its own", async () => {
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
    expect(await outcomes("2014-08-01", event(149, 50))).toStrictEqual([
      "evidence-missing",
      "evidence-found",
    ]);
    expect(await outcomes("2014-07-31", event(149, 49))).toStrictEqual([
      "not-yet-due",
      "not-yet-due",
    ]);
    expect(await outcomes("2014-08-01", event(150, 50, "2014-08-01"))).toStrictEqual([
      "evidence-missing",
      "evidence-missing",
    ]);
    expect(await outcomes("2014-07-31")).toStrictEqual(["not-yet-due", "not-yet-due"]);
  });

  it("shows a reader from outside the total, and no small count of lay people", async () => {
    const options = { today: "2014-08-01" };
    const report = commitments(await folded(target, event(152, 3)), options);
    const profile = disclosureProfiles["nhs-hes-2018"];
    const [seen] = discloseCommitments(report, () => profile, options).commitments;
    expect(seen?.measures.map(({ figure }) => figure)).toStrictEqual([
      report.commitments[0]?.measures[0]?.figure,
      {
        value: null,
        suppressed: "1-7",
        denominator: 50,
        evidence: { rule: "commitments@2 /commitments/0/measures/1/figure today=2014-08-01" },
      },
    ]);
    const many = commitments(await folded(target, event(152, 63)), options);
    const [rounded] = discloseCommitments(many, () => profile, options).commitments;
    expect(rounded?.measures[1]?.figure).toMatchObject({ value: 1.3, numerator: 65 });
    const [exact] = discloseCommitments(report, () => disclosureProfiles.none, options).commitments;
    expect(exact?.measures[1]?.figure).toMatchObject({ numerator: 3 });
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
