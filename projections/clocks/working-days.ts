import { addDays, daysBetween, isDay } from "engagement-ledger";
import { bankHolidays, bankHolidaysKnownFrom, bankHolidaysKnownTo } from "./bank-holidays.js";

const aMonday = "2012-12-31";

/**
 * Whether a day is a working day in England: no weekend, Christmas Day, Good Friday or bank holiday.
 *
 * Undefined for a day outside those whose bank holidays are known, and for what is not a day.
 *
 * Source: S.I. 2012/3094 reg 34 and S.I. 2013/218 Part 4 (law.md 3.6, 3.10).
 *
 * @example
 * isWorkingDay("2024-12-24"); //=> true
 * isWorkingDay("2024-12-26"); //=> false
 * isWorkingDay("2030-12-24"); //=> undefined
 */
export function isWorkingDay(day: string): boolean | undefined {
  if (!isDay(day) || day < bankHolidaysKnownFrom || day > bankHolidaysKnownTo) return undefined;
  return isWeekday(day) && !bankHolidays.has(day);
}

function isWeekday(day: string): boolean {
  return ((daysBetween(aMonday, day) % 7) + 7) % 7 < 5;
}

/**
 * The last of a number of working days "beginning with" a day.
 *
 * That day is the first of them if it is a working day. Undefined where the count meets a day whose bank holidays are not known. Throws a RangeError for a
 * count that is not a whole number from 1.
 *
 * Source: S.I. 2012/3094 reg 44(3); S.I. 2013/218 reg 21(3) (law.md 3.6, 3.10).
 *
 * @example
 * workingDay("2024-12-02", 20); //=> "2024-12-31"
 * workingDay("2024-11-30", 1); //=> "2024-12-02"
 * workingDay("2027-12-20", 20); //=> undefined
 */
export function workingDay(from: string, count: number): string | undefined {
  if (!Number.isInteger(count) || count < 1)
    throw new RangeError(`A count of working days is a whole number from 1, not ${count}.`);
  let left = count;
  for (let day = from; ; day = addDays(day, 1)) {
    const works = isWorkingDay(day);
    if (works === undefined) return undefined;
    if (works) left -= 1;
    if (left === 0) return day;
  }
}

/**
 * The earliest day that may be the last of a number of working days beginning with a day.
 *
 * A Monday to Friday of which it is not known whether it is a bank holiday is taken as a working day, so the
 * real last day is this one or later.
 *
 * @example
 * soonestWorkingDay("2024-12-02", 20); //=> "2024-12-31"
 * soonestWorkingDay("2027-12-20", 20); //=> "2028-01-18"
 */
export function soonestWorkingDay(from: string, count: number): string {
  let left = count;
  for (let day = from; ; day = addDays(day, 1)) {
    if (isWorkingDay(day) ?? isWeekday(day)) left -= 1;
    if (left <= 0) return day;
  }
}

/**
 * The first working day after a day; undefined where the days that follow are not known.
 *
 * @example
 * nextWorkingDay("2024-03-28"); //=> "2024-04-02"
 */
export function nextWorkingDay(after: string): string | undefined {
  return isDay(after) ? workingDay(addDays(after, 1), 1) : undefined;
}

/**
 * The number of working days from one day to another, both counted; 0 when the second is earlier.
 *
 * Undefined where it would count a day whose bank holidays are not known.
 *
 * Source: law.md 4.1 (R-G3).
 *
 * @example
 * workingDaysBetween("2017-09-01", "2017-10-26"); //=> 40
 * workingDaysBetween("2027-12-01", "2028-01-31"); //=> undefined
 */
export function workingDaysBetween(first: string, last: string): number | undefined {
  if (isWorkingDay(first) === undefined || isWorkingDay(last) === undefined) return undefined;
  let count = 0;
  for (let day = first; day <= last; day = addDays(day, 1)) if (isWorkingDay(day)) count += 1;
  return count;
}
