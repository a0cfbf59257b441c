import { explain } from "engagement-ledger";
import { discloseYouSaid } from "engagement-ledger/projections";
import { describe, expect, it } from "vitest";
import { left, right } from "fp-ts/lib/Either.js";
import { publishable } from "../../src/report/publishing.js";
import { body, happened, matter } from "../projections/recorded.js";
import { everyState, westmoor } from "../projections/you-said/record.js";
import { reportOf } from "../projections/you-said/report-of.js";

const datesNow = () => ["2024-06-30", "2024-03-31", "2024-04-30", "2024-12-31"];
const report = discloseYouSaid(await reportOf(everyState, "2024-06-30"));

describe("a report that is to be published", () => {
  it("may be for a reporting date that is over, under one profile", () => {
    const asked = { day: "2024-06-30", today: "2024-07-01", datesNow };
    expect(publishable(report, asked)).toStrictEqual(right("nhs-hes-2018"));
  });

  it("may not for any other day, and the hint has the dates on both sides", () => {
    const refused = publishable(report, { day: "2024-05-31", today: "2024-07-01", datesNow });
    const error = {
      _tag: "NotAReportingDate",
      given: "2024-05-31",
      body: westmoor,
      last: "2024-04-30",
      next: "2024-06-30",
    } as const;
    expect(refused).toStrictEqual(left(error));
    expect(explain(error)).toBe(
      "2024-05-31 was not on record by then as a reporting date of NHS Westmoor, so nothing is published for it. Its last reporting date before is 2024-04-30, its next is 2024-06-30.",
    );
  });

  it("may not for a date that was recorded as one only afterwards", () => {
    const asked = { day: "2024-12-31", today: "2025-01-02", datesNow };
    expect(publishable(report, asked)).toMatchObject({
      left: { _tag: "NotAReportingDate", last: "2024-06-30", next: null },
    });
  });

  it("may not before the day is over: more may be recorded", () => {
    const asked = { day: "2024-06-30", today: "2024-06-30", datesNow };
    expect(publishable(report, asked)).toStrictEqual(
      left({ _tag: "ReportingDateNotOver", given: "2024-06-30", today: "2024-06-30" }),
    );
  });

  it("may not where nobody has set dates, or where nobody is on record to set them", async () => {
    const none = { day: "2024-06-30", today: "2024-07-01", datesNow: () => [] };
    const unset = await reportOf([body("icb"), matter("a", "body:icb")], "2024-06-30");
    expect(publishable(unset, none)).toMatchObject({
      left: { _tag: "NotAReportingDate", body: "icb", last: null, next: null },
    });
    expect(publishable(await reportOf([], "2024-06-30"), none)).toMatchObject({
      left: { _tag: "NotAReportingDate", body: null },
    });
  });

  it("may not for bodies under different profiles at once", async () => {
    const source = { title: "How we publish" };
    const other = [
      body("icb"),
      matter("a", "body:icb"),
      happened("PolicyAdopted", "body:icb", "2024-01-01", {
        setting: "disclosure.reportingDates",
        value: ["2024-06-30"],
        source,
      }),
      happened("PolicyAdopted", "body:icb", "2024-01-01", {
        setting: "disclosure.profile",
        value: "suppress-lt5",
        source,
      }),
    ];
    const two = discloseYouSaid(await reportOf([...everyState, ...other], "2024-06-30"));
    const asked = { day: "2024-06-30", today: "2024-07-01", datesNow };
    expect(publishable(two, asked)).toStrictEqual(
      left({ _tag: "ProfilesDiffer", profiles: ["suppress-lt5", "nhs-hes-2018"] }),
    );
  });
});
