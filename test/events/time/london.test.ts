import { describe, expect, it } from "vitest";
import { endOfLondonDay, londonDay, startOfLondonDay } from "../../../src/events/time/london.js";

const iso = (instant: number): string => new Date(instant).toISOString();
const hours = (day: string): number =>
  (endOfLondonDay(day) + 1 - startOfLondonDay(day)) / 3_600_000;

describe("a day in London", () => {
  it("begins at midnight there, in winter and in summer", () => {
    expect(iso(startOfLondonDay("2026-01-15"))).toBe("2026-01-15T00:00:00.000Z");
    expect(iso(startOfLondonDay("2026-07-15"))).toBe("2026-07-14T23:00:00.000Z");
    expect(iso(endOfLondonDay("2026-03-31"))).toBe("2026-03-31T22:59:59.999Z");
  });

  it("has 23 hours when the clocks go forward, and 25 when they go back", () => {
    expect(hours("2026-03-29")).toBe(23);
    expect(hours("2026-10-25")).toBe(25);
    expect(hours("2026-10-26")).toBe(24);
  });

  it.each([
    ["2024-06-30T22:59:59.999Z", "2024-06-30"],
    ["2024-06-30T23:00:00.000Z", "2024-07-01"],
    ["2024-12-31T23:59:59.999Z", "2024-12-31"],
    ["2026-03-29T00:59:59.999Z", "2026-03-29"],
    ["2026-03-29T23:00:00.000Z", "2026-03-30"],
    ["2026-10-24T22:59:59.999Z", "2026-10-24"],
    ["2026-10-24T23:00:00.000Z", "2026-10-25"],
    ["2026-10-25T23:59:59.999Z", "2026-10-25"],
    ["1970-01-01T00:00:00.000Z", "1970-01-01"],
    ["1965-07-01T22:59:59.999Z", "1965-07-01"],
  ])("of the instant %s is %s", (instant, day) => {
    expect(londonDay(Date.parse(instant))).toBe(day);
    expect(londonDay(Date.parse(instant))).toBe(day);
  });
});
