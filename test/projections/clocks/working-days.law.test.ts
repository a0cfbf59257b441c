import { addDays, daysBetween } from "engagement-ledger";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  bankHolidaysKnownFrom,
  bankHolidaysKnownTo,
} from "../../../projections/clocks/bank-holidays.js";
import {
  isWorkingDay,
  nextWorkingDay,
  workingDay,
  workingDaysBetween,
} from "../../../projections/clocks/working-days.js";

// Sixty working days with their holidays, or 121 days, fit in the 200 days that are left free at the end.
const known = fc
  .integer({ min: 0, max: daysBetween(bankHolidaysKnownFrom, bankHolidaysKnownTo) - 200 })
  .map((days) => addDays(bankHolidaysKnownFrom, days));
const count = fc.integer({ min: 1, max: 60 });

/** The working day of that number, or a failure. */
function found(from: string, number: number): string {
  const day = workingDay(from, number);
  expect(day).toBeDefined();
  return day ?? "";
}

describe("working days", () => {
  it("end a count on a working day, with exactly that number counted", () => {
    fc.assert(
      fc.property(known, count, (from, number) => {
        const day = found(from, number);
        expect(isWorkingDay(day)).toBe(true);
        expect(workingDaysBetween(from, day)).toBe(number);
      }),
    );
  });

  it("follow one another with none between", () => {
    fc.assert(
      fc.property(known, count, (from, number) => {
        const next = nextWorkingDay(found(from, number));
        expect(next).toBe(workingDay(from, number + 1));
      }),
    );
  });

  it("add up over two periods that follow one another", () => {
    fc.assert(
      fc.property(known, count, count, (from, one, other) => {
        const [middle, last] = [addDays(from, one), addDays(from, one + other)];
        const parts = [
          workingDaysBetween(from, middle),
          workingDaysBetween(addDays(middle, 1), last),
        ];
        expect(parts.reduce<number>((sum, part) => sum + (part ?? Number.NaN), 0)).toBe(
          workingDaysBetween(from, last),
        );
      }),
    );
  });
});
