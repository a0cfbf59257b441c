import { describe, expect, it } from "vitest";
import { before, best, onOrBefore, worst } from "../../../projections/duty-to-involve/timing.js";

describe("whether one thing came before another", () => {
  it.each([
    ["2017-09-19", "2017-09-20", "in-time"],
    ["2017-09-21", "2017-09-20", "too-late"],
    ["2017-09-20", "2017-09-20", "same-day-order-unknown"],
    ["2017-09-20", "2017-09-20T09:00:00.000Z", "same-day-order-unknown"],
    ["2017-09-20T08:00:00.000Z", "2017-09-20T09:00:00.000Z", "in-time"],
    ["2017-09-20", "2017-09", "imprecise-date"],
    ["2017-09", "2017-09", "imprecise-date"],
    ["../2017-09-20", "2017-09-20", "imprecise-date"],
    ["../2017-09-19", "2017-09-20", "in-time"],
  ])("%s and %s: %s", (one, other, timing) => {
    expect(before(one, other)).toBe(timing);
  });

  it.each([
    ["2017-09-20", "2017-09-20", "in-time"],
    ["2017-09-20T15:00:00.000Z", "2017-09-20T09:00:00.000Z", "in-time"],
    ["2017-09-21", "2017-09-20", "too-late"],
    ["2017-09", "2017-09-20", "imprecise-date"],
    ["2017-09-20", "../2017-09-30", "imprecise-date"],
  ])("%s on or before %s: %s", (one, other, timing) => {
    expect(onOrBefore(one, other)).toBe(timing);
  });

  it("is as good as the best where one will do, as bad as the worst where all must", () => {
    expect([
      best([]),
      best(["too-late", "in-time"]),
      best(["too-late", "imprecise-date"]),
    ]).toStrictEqual(["too-late", "in-time", "imprecise-date"]);
    expect([
      worst([]),
      worst(["too-late", "in-time"]),
      worst(["in-time", "imprecise-date"]),
    ]).toStrictEqual(["in-time", "too-late", "imprecise-date"]);
  });
});
