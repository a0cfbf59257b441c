import { describe, expect, it } from "vitest";
import { addDays, daysBetween, isDay, lastDayOf } from "../../../src/events/time/day.js";
import { notInOrder } from "../../../src/events/time/in-order.js";

describe("a day", () => {
  it.each(["2024-02-29", "2000-02-29", "1000-01-01", "9998-12-31", "2026-11-30"])(
    "exists: %s",
    (value) => {
      expect(isDay(value)).toBe(true);
    },
  );

  it.each([
    "2023-02-29",
    "1900-02-29",
    "2026-11-31",
    "2026-13-01",
    "2026-00-10",
    "2026-01-00",
    "0999-12-31",
    "9999-12-31",
    "2026-1-1",
    "2026-01-01T00:00:00.000Z",
    " 2026-01-01",
    20_260_101,
    undefined,
  ])("does not exist: %s", (value) => {
    expect(isDay(value)).toBe(false);
  });
});

describe("counting days", () => {
  it("is the plain difference, over leap days and clock changes", () => {
    expect(daysBetween("2023-12-18", "2024-01-31")).toBe(44);
    expect(daysBetween("2024-02-28", "2024-03-01")).toBe(2);
    expect(daysBetween("2023-02-28", "2023-03-01")).toBe(1);
    expect(daysBetween("2026-03-28", "2026-03-30")).toBe(2);
    expect(daysBetween("2026-03-30", "2026-03-28")).toBe(-2);
  });

  it("adds and takes away", () => {
    expect(addDays("2024-02-28", 2)).toBe("2024-03-01");
    expect(addDays("2026-01-01", -1)).toBe("2025-12-31");
    expect(addDays("2024-01-01", 84)).toBe("2024-03-25");
  });

  it("knows the last day of a month and a year", () => {
    expect(lastDayOf("2024-02")).toBe("2024-02-29");
    expect(lastDayOf("2023-02")).toBe("2023-02-28");
    expect(lastDayOf("2026-12")).toBe("2026-12-31");
    expect(lastDayOf("2026")).toBe("2026-12-31");
  });
});

describe("days in order", () => {
  it("are those that are the same, later, or not known", () => {
    expect(notInOrder("data.until", "2026-01-01", "2026-01-01")).toBeUndefined();
    expect(notInOrder("data.until", undefined, "2026-01-01")).toBeUndefined();
    expect(notInOrder("data.until", "2026-01-01", undefined)).toBeUndefined();
    expect(notInOrder("data.until", "2026-01-02", "2026-01-01")).toStrictEqual({
      at: "data.until",
      accepted: "a day on or after 2026-01-02",
    });
  });
});
