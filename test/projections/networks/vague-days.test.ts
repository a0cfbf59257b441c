import { describe, expect, it } from "vitest";
import { held, networksOf } from "./told.js";

describe("what was held on a day not known well enough", () => {
  const vague = [
    held("year", "2014"),
    held("before", "../2014-06-10"),
    held("month", "2014-05"),
    held("next", "2015-01"),
  ];

  it("is told no more precisely than is known", async () => {
    const { attendance } = await networksOf(vague);
    expect(attendance.activities.map(({ title, days }) => [title, days])).toStrictEqual([
      ["month", ["2014-05"]],
      ["before", ["../2014-06-10"]],
      ["year", ["2014"]],
    ]);
  });

  it("is counted beside the days asked about, not dropped, where it may lie in them", async () => {
    const { undated, attendance } = await networksOf(vague, {
      scope: { from: "2014-05-01", to: "2014-07-31" },
    });
    expect(attendance.activities.map(({ title }) => title)).toStrictEqual(["month"]);
    expect(undated).toMatchObject({ value: 2, evidence: { events: { length: 2 } } });
    expect((await networksOf(vague)).undated.value).toBe(0);
    expect((await networksOf(vague, { today: "2015-01-15" })).undated.value).toBe(1);
  });
});
