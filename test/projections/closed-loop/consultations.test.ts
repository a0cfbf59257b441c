import { describe, expect, it } from "vitest";
import { projectAll, type EntityId, type NewEvent } from "engagement-ledger";
import { closedLoopProjection } from "../../../projections/closed-loop/projection.js";
import { closedLoop } from "../../../projections/closed-loop/report.js";
import { policies } from "../../../projections/policies/projection.js";
import { body, document, happened, recorded, rightOf } from "../recorded.js";

const survey: EntityId<"activity"> = "activity:survey";

const opened = (on: string, data: { by?: EntityId<"body">; closesOn?: string } = {}): NewEvent =>
  happened("ConsultationOpened", survey, on, {
    by: "body:icb",
    title: "Survey",
    purpose: "consultation",
    ...data,
  });
const closed = (on: string): NewEvent => happened("ConsultationClosed", survey, on, {});
const published = (on: string): NewEvent =>
  happened("ResponsePublished", survey, on, {
    document: document("Response"),
    viewsSummarised: true,
    howTakenIntoAccount: true,
  });
const cancelled = (on: string): NewEvent =>
  happened("ActivityCancelled", survey, on, { reason: "Not now" });
const limit = (of: EntityId<"body">, value: number | "none"): NewEvent =>
  happened("PolicyAdopted", of, "2020-01-01", {
    setting: "response.limitDays",
    value,
    source: document("How we answer"),
  });

async function M6(events: ReadonlyArray<NewEvent>, today = "2024-12-31") {
  const ledger = await recorded([body("icb"), body("other"), ...events]);
  const [documents, adopted] = rightOf(await projectAll(ledger, [closedLoopProjection, policies]));
  return closedLoop(documents, { today, policies: adopted }).measures.M6;
}

describe("the response to a consultation", () => {
  it("is none that was published before it closed", async () => {
    const before = [opened("2024-01-01"), published("2024-01-20"), closed("2024-02-01")];
    expect(await M6(before)).toMatchObject({ numerator: 0, denominator: 1, overdue: 1 });
    expect(await M6([...before, published("2024-03-01")])).toMatchObject({ numerator: 1 });
  });

  it("is in time, or late, only where the month of the closing leaves no doubt", async () => {
    const on = (day: string) => M6([opened("2024-01-01"), closed("2024-03"), published(day)]);
    // 84 days after the first and the last day of March.
    expect(await on("2024-05-24")).toMatchObject({ numerator: 1, publishedUndated: 0 });
    expect(await on("2024-05-25")).toMatchObject({ numerator: 0, publishedUndated: 1 });
    expect(await on("2024-06-23")).toMatchObject({ publishedUndated: 1, publishedLate: 0 });
    expect(await on("2024-06-24")).toMatchObject({ publishedUndated: 0, publishedLate: 1 });
  });

  it("has the limit of the body that opened it, whoever else planned it", async () => {
    const plan = happened("ActivityPlanned", survey, "2024-01-02", {
      by: "body:other",
      purpose: "consultation",
    });
    const events = [limit("body:other", 10), opened("2024-01-01"), plan, closed("2024-02-01")];
    const { notInTime } = await M6([...events, published("2024-06-01")]);
    expect(notInTime.map((one) => one.limit)).toStrictEqual(["2024-04-25"]);
  });

  it("has no limit where the body set none, and one beyond the calendar is never over", async () => {
    const events = [opened("2024-01-01"), closed("2024-02-01")];
    expect(await M6([limit("body:icb", "none"), ...events])).toMatchObject({
      denominator: 0,
      notYetPast: 0,
    });
    for (const days of [4_000_000, Number.MAX_SAFE_INTEGER])
      expect(await M6([limit("body:icb", days), ...events])).toMatchObject({
        denominator: 0,
        notYetPast: 1,
      });
  });
});

describe("a consultation opened again", () => {
  const first = [opened("2024-01-01"), closed("2024-02-01"), published("2024-03-01")];

  it("is open until it closes again, and what was published before is no response to it", async () => {
    const again = [...first, opened("2024-04-01")];
    expect(await M6(again)).toMatchObject({ denominator: 0, notYetPast: 0 });
    expect(await M6(again, "2024-03-31")).toMatchObject({ notYetPast: 1 });
    expect(await M6([...again, closed("2024-05-01")])).toMatchObject({
      denominator: 1,
      overdue: 1,
    });
  });

  it("after it was withdrawn is withdrawn no more", async () => {
    const withdrawn = [opened("2024-01-01"), cancelled("2024-01-10")];
    expect(await M6(withdrawn)).toMatchObject({ withdrawn: 1, denominator: 0 });
    const again = [
      ...withdrawn,
      closed("2024-01-10"),
      opened("2024-02-01", { closesOn: "2024-03-01" }),
    ];
    expect(await M6(again)).toMatchObject({ withdrawn: 0, denominator: 1, overdue: 1 });
  });

  it("has the closing day announced for that time, not for the time before", async () => {
    const again = [
      opened("2024-01-01", { closesOn: "2024-02-01" }),
      closed("2024-01-20"),
      opened("2024-04-01", { closesOn: "2024-06-30" }),
    ];
    expect(await M6(again, "2024-06-01")).toMatchObject({ notYetPast: 0, denominator: 0 });
    expect(await M6(again, "2024-07-01")).toMatchObject({ notYetPast: 1, denominator: 0 });
  });
});

describe("a consultation whose opening is only known by its year", () => {
  it("is closed when it was closed", async () => {
    const events = [opened("2024"), closed("2024-02-01")];
    expect(await M6(events, "2024-06-30")).toMatchObject({ denominator: 1, overdue: 1 });
  });
});
