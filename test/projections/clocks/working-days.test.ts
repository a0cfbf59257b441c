import { addDays } from "engagement-ledger";
import { describe, expect, it } from "vitest";
import { bankHolidaysKnownTo } from "../../../projections/clocks/bank-holidays.js";
import {
  isWorkingDay,
  nextWorkingDay,
  workingDay,
  workingDaysBetween,
} from "../../../projections/clocks/working-days.js";

describe("the clock of a reply to Local Healthwatch", () => {
  it.each([
    ["2024-12-02", "2024-12-31", "2025-01-15"],
    ["2024-11-30", "2024-12-31", "2025-01-15"],
    ["2024-12-25", "2025-01-24", "2025-02-07"],
    ["2024-03-18", "2024-04-16", "2024-04-30"],
  ])("that begins with %s ends on %s, or with 30 working days on %s", (from, twenty, thirty) => {
    expect(workingDay(from, 20)).toBe(twenty);
    expect(workingDay(from, 30)).toBe(thirty);
  });

  it.each([
    ["2024-12-02", "2024-12-02"],
    ["2024-11-30", "2024-12-02"],
    ["2024-12-25", "2024-12-27"],
  ])("that begins with %s has %s as its day 1", (from, first) => {
    expect(workingDay(from, 1)).toBe(first);
  });
});

describe("a working day", () => {
  it("is a Monday to Friday", () => {
    const week = Array.from({ length: 7 }, (_, index) => addDays("2024-06-03", index));
    expect(week.map(isWorkingDay)).toStrictEqual([true, true, true, true, true, false, false]);
  });

  it.each([
    ["2021-12-25", "Christmas Day, a Saturday"],
    ["2021-12-26", "26 December, a Sunday"],
    ["2021-12-27", "its substitute day"],
    ["2021-12-28", "the second substitute day"],
    ["2024-12-25", "Christmas Day, a Wednesday"],
    ["2024-03-29", "Good Friday"],
    ["2024-04-01", "Easter Monday"],
    ["2022-09-19", "proclaimed for one year"],
  ])("is not %s: %s", (day) => {
    expect(isWorkingDay(day)).toBe(false);
  });

  it.each(["2020-05-04", "2022-05-30", "2021-12-24", "2024-02-29"])("is %s", (day) => {
    expect(isWorkingDay(day)).toBe(true);
  });
});

describe("the next working day", () => {
  it.each([
    ["2024-06-03", "2024-06-04"],
    ["2024-06-07", "2024-06-10"],
    ["2024-03-28", "2024-04-02"],
    ["2021-12-24", "2021-12-29"],
    ["2012-12-31", "2013-01-02"],
  ])("after %s is %s", (day, next) => {
    expect(nextWorkingDay(day)).toBe(next);
  });
});

describe("working days counted at both ends", () => {
  it.each([
    ["2017-09-01", "2017-10-26", 40],
    ["2024-12-02", "2024-12-31", 20],
    ["2024-06-03", "2024-06-03", 1],
    ["2024-06-08", "2024-06-09", 0],
    ["2024-06-04", "2024-06-03", 0],
  ])("from %s to %s are %i", (first, last, count) => {
    expect(workingDaysBetween(first, last)).toBe(count);
  });
});

describe("the edge of what is known", () => {
  const after = addDays(bankHolidaysKnownTo, 1);

  it("has an answer on the first and the last day", () => {
    expect(isWorkingDay("2013-01-01")).toBe(false);
    expect(isWorkingDay("2013-01-02")).toBe(true);
    expect(isWorkingDay(bankHolidaysKnownTo)).toBe(true);
    expect(workingDay(bankHolidaysKnownTo, 1)).toBe(bankHolidaysKnownTo);
    expect(workingDaysBetween("2013-01-01", bankHolidaysKnownTo)).toBeGreaterThan(3_750);
  });

  it.each(["2012-12-31", "2012-12-29", after, "2030-12-25", "9998-12-31"])(
    "has no answer on %s",
    (day) => {
      expect(isWorkingDay(day)).toBeUndefined();
      expect(workingDay(day, 1)).toBeUndefined();
      expect(workingDaysBetween(day, day)).toBeUndefined();
    },
  );

  it("has no answer where a count would cross it", () => {
    expect(workingDay("2012-12-31", 20)).toBeUndefined();
    expect(workingDay(bankHolidaysKnownTo, 2)).toBeUndefined();
    expect(nextWorkingDay(bankHolidaysKnownTo)).toBeUndefined();
    expect(nextWorkingDay("2012-12-30")).toBeUndefined();
    expect(nextWorkingDay("9998-12-31")).toBeUndefined();
    expect(workingDaysBetween("2012-12-31", "2013-01-31")).toBeUndefined();
    expect(workingDaysBetween(bankHolidaysKnownTo, after)).toBeUndefined();
  });

  it.each(["2023-02-29", "2024-06", "2024-06-03T09:00:00.000Z", ""])(
    "has no answer on '%s', which is no day",
    (text) => {
      expect(isWorkingDay(text)).toBeUndefined();
      expect(workingDay(text, 1)).toBeUndefined();
      expect(nextWorkingDay(text)).toBeUndefined();
      expect(workingDaysBetween(text, "2024-06-03")).toBeUndefined();
      expect(workingDaysBetween("2024-06-03", text)).toBeUndefined();
    },
  );

  it.each([0, -1, 1.5, Number.NaN, Infinity])("throws on a count of %s", (count) => {
    expect(() => workingDay("2024-06-03", count)).toThrow(RangeError);
  });
});
