import { describe, expect, it } from "vitest";
import {
  compareClaims,
  firstDay,
  isInstant,
  isOccurredAt,
  lastDay,
  spanOf,
} from "../../../src/events/time/occurred-at.js";

const span = (time: string) => {
  const { from, to } = spanOf(time);
  return [from === -Infinity ? from : new Date(from).toISOString(), new Date(to).toISOString()];
};

describe("a claimed time", () => {
  it.each(["2017-09-20T09:30:00.000Z", "2017-09-20", "2016-05", "2016", "../2026-02-14"])(
    "may be %s",
    (time) => {
      expect(isOccurredAt(time)).toBe(true);
    },
  );

  it.each([
    "",
    "0999",
    "20160",
    "2016-13",
    "2016-00",
    "2016-5",
    "2026-02-30",
    "../2026-02-30",
    "../2026-02",
    "../",
    "2017-09-20T09:30:00Z",
    "2017-09-20T09:30:00.000+01:00",
    "2017-09-20T24:00:00.000Z",
    "2017-09-20T09:60:00.000Z",
    "2016-05-",
    "2016\n",
    2016,
    null,
    undefined,
  ])("is never %j", (time) => {
    expect(isOccurredAt(time)).toBe(false);
  });

  it("is an instant only with milliseconds, in UTC, on a day that exists", () => {
    expect(isInstant("2024-02-29T00:00:00.000Z")).toBe(true);
    expect(isInstant("2023-02-29T00:00:00.000Z")).toBe(false);
    expect(isInstant("2024-02-29")).toBe(false);
  });
});

describe("the span of a claimed time", () => {
  it("is as long as what is not known", () => {
    expect(span("2017-09-20T09:30:00.000Z")).toStrictEqual([
      "2017-09-20T09:30:00.000Z",
      "2017-09-20T09:30:00.000Z",
    ]);
    expect(span("2017-09-20")).toStrictEqual([
      "2017-09-19T23:00:00.000Z",
      "2017-09-20T22:59:59.999Z",
    ]);
    expect(span("2024-02")).toStrictEqual(["2024-02-01T00:00:00.000Z", "2024-02-29T23:59:59.999Z"]);
    expect(span("2016")).toStrictEqual(["2016-01-01T00:00:00.000Z", "2016-12-31T23:59:59.999Z"]);
    expect(span("../2026-02-14")).toStrictEqual([-Infinity, "2026-02-14T23:59:59.999Z"]);
  });

  it("has a first and a last day in London", () => {
    expect([firstDay("2016"), lastDay("2016")]).toStrictEqual(["2016-01-01", "2016-12-31"]);
    expect([firstDay("2024-02"), lastDay("2024-02")]).toStrictEqual(["2024-02-01", "2024-02-29"]);
    expect([firstDay("2024-06-30"), lastDay("2024-06-30")]).toStrictEqual([
      "2024-06-30",
      "2024-06-30",
    ]);
    expect(firstDay("2024-06-30T23:30:00.000Z")).toBe("2024-07-01");
    expect(lastDay("2024-06-30T23:30:00.000Z")).toBe("2024-07-01");
    expect([firstDay("../2026-02-14"), lastDay("../2026-02-14")]).toStrictEqual([
      undefined,
      "2026-02-14",
    ]);
  });
});

describe("two claims", () => {
  it.each([
    ["2017-09-19", "2017-09-20", "before"],
    ["2017-09-20", "2017-09-19", "after"],
    ["2017-09-20", "2017-09-20", "order-unknown"],
    ["2017-09-20", "2017-09-20T09:30:00.000Z", "order-unknown"],
    ["2017-09-19T22:59:59.999Z", "2017-09-20", "before"],
    ["2017-09-19T23:00:00.000Z", "2017-09-20", "order-unknown"],
    ["2017-09-20T09:30:00.000Z", "2017-09-20T09:30:00.001Z", "before"],
    ["2017-09-20T09:30:00.000Z", "2017-09-20T09:30:00.000Z", "order-unknown"],
    ["2016", "2016-05", "order-unknown"],
    ["2016", "2017-01-01", "before"],
    ["2016-05", "2016-04-30", "after"],
    ["../2026-02-14", "2026-02-15", "before"],
    ["../2026-02-14", "2026-02-14", "order-unknown"],
    ["../2026-02-14", "1990", "order-unknown"],
    ["../2026-02-14", "../2020-01-01", "order-unknown"],
  ])("%s stands to %s: %s", (one, other, order) => {
    expect(compareClaims(one, other)).toBe(order);
    const reversed = { before: "after", after: "before" }[order] ?? order;
    expect(compareClaims(other, one)).toBe(reversed);
  });
});
