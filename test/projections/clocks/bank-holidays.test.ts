import Holidays from "date-holidays";
import { describe, expect, it } from "vitest";
import {
  bankHolidays,
  bankHolidaysKnownFrom,
  bankHolidaysKnownTo,
} from "../../../projections/clocks/bank-holidays.js";

const england = new Holidays("GB", "ENG");
const firstYear = Number(bankHolidaysKnownFrom.slice(0, 4));
const lastYear = Number(bankHolidaysKnownTo.slice(0, 4));
const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);

const isWeekend = (day: string): boolean => [0, 6].includes(new Date(day).getUTCDay());

/** What the package says: the day itself on a weekend is left out, its substitute day is kept. */
function foundElsewhere(year: number): ReadonlyArray<string> {
  return england
    .getHolidays(year)
    .filter(({ type }) => type === "public" || type === "bank")
    .map(({ date }) => date.slice(0, 10))
    .filter((day) => !isWeekend(day))
    .toSorted();
}

describe("the bank holidays", () => {
  it("are those of whole years from 2013", () => {
    expect(bankHolidaysKnownFrom).toBe("2013-01-01");
    expect(bankHolidaysKnownTo).toBe(`${lastYear}-12-31`);
    expect(lastYear).toBeGreaterThanOrEqual(2027);
  });

  // The package has the days of one year only as well: it needs no exception.
  it.each(years)("of %s are those that another package knows, none more and none fewer", (year) => {
    expect([...bankHolidays].filter((day) => day.startsWith(`${year}-`))).toStrictEqual(
      foundElsewhere(year),
    );
  });

  it("are in order, none outside the years that are known", () => {
    const days = [...bankHolidays];
    expect(days).toStrictEqual(days.toSorted());
    expect(days.filter((day) => day < bankHolidaysKnownFrom)).toStrictEqual([]);
    expect(days.filter((day) => day > bankHolidaysKnownTo)).toStrictEqual([]);
  });

  it("are eight a year, and more only in the years of a jubilee, a funeral and a coronation", () => {
    const counts = years.map((year) => {
      const days = [...bankHolidays].filter((day) => day.startsWith(`${year}-`));
      return [year, days.length];
    });
    expect(counts.filter(([, count]) => count !== 8)).toStrictEqual([
      [2022, 10],
      [2023, 9],
    ]);
  });

  it.each([
    ["2020-05-08", "the early May day, moved for VE Day"],
    ["2022-06-02", "the spring day, moved for the Platinum Jubilee"],
    ["2022-06-03", "the Platinum Jubilee"],
    ["2022-09-19", "the State Funeral of Queen Elizabeth II"],
    ["2023-05-08", "the Coronation of King Charles III"],
  ])("have %s: %s", (day) => {
    expect(bankHolidays.has(day)).toBe(true);
  });

  it.each(["2020-05-04", "2022-05-30"])("do not have %s, from which a day was moved", (day) => {
    expect(bankHolidays.has(day)).toBe(false);
  });
});
