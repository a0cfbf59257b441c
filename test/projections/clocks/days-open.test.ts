import { daysBetween } from "engagement-ledger";
import { describe, expect, it } from "vitest";
import { daysOpen } from "../../../projections/clocks/days-open.js";

describe("the length of a period", () => {
  it.each([
    ["2017-09-01", "2017-10-26", 56],
    ["2024-02-28", "2024-03-01", 3],
    ["2024-06-03", "2024-06-03", 1],
    ["2024-06-03", "2024-06-02", 0],
    ["2024-06-03", "2024-05-03", 0],
    ["1999-12-01", "2031-01-01", 11_355],
  ])("from %s to %s is %i days", (first, last, days) => {
    expect(daysOpen(first, last)).toBe(days);
  });

  it("is not the plain difference from a close to a response", () => {
    expect(daysBetween("2023-12-18", "2024-01-31")).toBe(44);
    expect(daysOpen("2023-12-18", "2024-01-31")).toBe(45);
  });
});
