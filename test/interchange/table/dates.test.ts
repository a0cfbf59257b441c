import { isLeft } from "fp-ts/lib/Either.js";
import { describe, expect, it } from "vitest";
import { readDate } from "../../../src/interchange/table/dates.js";
import { left, right } from "../answers.js";

describe("a date in a stated format", () => {
  it("is read in that format", () => {
    expect(right(readDate("2020-03-05T10:02:05.863Z", "iso-instant"))).toBe(
      "2020-03-05T10:02:05.863Z",
    );
    expect(right(readDate("2020-03-05T10:02:05+01:00", "iso-instant"))).toBe(
      "2020-03-05T09:02:05.000Z",
    );
    expect(right(readDate("2020-03-05", "iso-day"))).toBe("2020-03-05");
    expect(right(readDate("9/2/2016", "dmy"))).toBe("2016-02-09");
    expect(right(readDate("9/2/2016", "mdy"))).toBe("2016-09-02");
    expect(right(readDate("24 July 2025", "day-month-name-year"))).toBe("2025-07-24");
    expect(right(readDate("1658933827059", "unix-ms"))).toBe("2022-07-27T14:57:07.059Z");
    expect(right(readDate("1658933827", "unix-s"))).toBe("2022-07-27T14:57:07.000Z");
    expect(right(readDate("2016-05", "month"))).toBe("2016-05");
    expect(right(readDate("2016", "year"))).toBe("2016");
  });

  it("is never swapped, repaired or guessed", () => {
    for (const text of ["13/13/2024", "2024-02-13", "9/9/26", "9/9-2026", "31/04/2024", ""])
      expect(isLeft(readDate(text, "dmy"))).toBe(true);
    expect(left(readDate("13/02/2024", "mdy"))).toBe(
      "a day written month/day/year, with four digits for the year",
    );
    expect(isLeft(readDate("9/9/26 18:01", "dmy-time"))).toBe(true);
    expect(isLeft(readDate("2024-02-30T10:00:00Z", "iso-instant"))).toBe(true);
    expect(isLeft(readDate("2024-02-03T10:00:00", "iso-instant"))).toBe(true);
    expect(isLeft(readDate("1 Smarch 2024", "day-month-name-year"))).toBe(true);
    expect(isLeft(readDate("2024-13", "month"))).toBe(true);
  });
});

describe("a date of a spreadsheet", () => {
  it("is read where the mapping says that it is one", () => {
    expect(right(readDate("2024-03-05T18:01:00", "cell-time", "Europe/London"))).toBe(
      "2024-03-05T18:01:00.000Z",
    );
    expect(right(readDate("2024-07-05", "cell-time", "Europe/London"))).toBe(
      "2024-07-04T23:00:00.000Z",
    );
    expect(right(readDate("45356", "serial-day"))).toBe("2024-03-05");
    expect(right(readDate("61", "serial-day"))).toBe("1900-03-01");
    expect(right(readDate("2958465", "serial-day"))).toBe("9999-12-31");
    expect(right(readDate("45478.750694444447", "serial-time", "Europe/London"))).toBe(
      "2024-07-05T17:01:00.000Z",
    );
  });

  it("is refused where it is text, has a time for a day, or lies on days that never were", () => {
    for (const text of ["05/03/2024", "45356.5", "60", "2958466", "-1", ""])
      expect(isLeft(readDate(text, "serial-day"))).toBe(true);
    expect(isLeft(readDate("60.5", "serial-time"))).toBe(true);
    expect(isLeft(readDate("05/03/2024", "cell-time"))).toBe(true);
    expect(isLeft(readDate("45356", "iso-day"))).toBe(true);
  });
});

describe("a local time", () => {
  it("is read in the stated zone", () => {
    expect(right(readDate("09/07/2024 9:30", "dmy-time", "Europe/London"))).toBe(
      "2024-07-09T08:30:00.000Z",
    );
    expect(right(readDate("07/09/2024 09:30:15", "mdy-time", "Europe/London"))).toBe(
      "2024-07-09T08:30:15.000Z",
    );
  });

  it("keeps the thousandths of a second", () => {
    expect(right(readDate("2026-01-13T14:20:10.212934", "iso-local"))).toBe(
      "2026-01-13T14:20:10.212Z",
    );
  });

  it("is refused where the clocks skip it or say it twice", () => {
    expect(isLeft(readDate("2024-03-31 01:30", "iso-local", "Europe/London"))).toBe(true);
    expect(isLeft(readDate("2024-10-27 01:30", "iso-local", "Europe/London"))).toBe(true);
    expect(right(readDate("2024-10-27 02:30", "iso-local", "Europe/London"))).toBe(
      "2024-10-27T02:30:00.000Z",
    );
  });
});
