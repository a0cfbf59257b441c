import { describe, expect, it } from "vitest";
import { held, networksOf } from "./told.js";

const forGroups = (...audiences: ReadonlyArray<string>) => ({ audiences: [...audiences] });

describe("contact with a group", () => {
  it("has the days from one time to the next, the longest of them, and those since the last", async () => {
    const { contact } = await networksOf([
      held("one", "2014-01-01", forGroups("carers")),
      held("two", "2014-03-02", forGroups("poverty", "carers")),
      held("one", "2014-03-12", forGroups("carers")),
    ]);
    expect(
      contact.groups.map(({ group, times, gaps, longest, sinceLast }) => [
        group,
        times.value,
        gaps,
        longest,
        sinceLast,
      ]),
    ).toStrictEqual([
      ["carers", 3, [60, 10], 60, 294],
      ["poverty", 1, [], undefined, 304],
    ]);
    expect(contact.again).toMatchObject({
      numerator: 1,
      denominator: 2,
      value: 0.5,
      evidence: { events: { length: 3 } },
    });
  });

  it("lasts as long as what was held, and has no gap where two overlap", async () => {
    const { contact } = await networksOf([
      held("long", "2014-01-01", { ...forGroups("carers"), until: "2014-02-28" }),
      held("within", "2014-02-01", forGroups("carers")),
      held("after", "2014-03-10", forGroups("carers")),
    ]);
    expect(contact.groups.map(({ gaps }) => gaps)).toStrictEqual([[0, 10]]);
    const open = await networksOf([
      held("long", "2014-12-01", { ...forGroups("carers"), until: "2015-01-31" }),
    ]);
    expect(open.contact.groups.map(({ sinceLast }) => sinceLast)).toStrictEqual([0]);
  });

  it("names the channels by which it was, each once", async () => {
    const { contact } = await networksOf([
      held("one", "2014-01-01", forGroups("carers")),
      held("two", "2014-02-01", { ...forGroups("carers"), method: "outreach" }),
      held("three", "2014-03-01", forGroups("carers", "poverty")),
    ]);
    expect(contact.groups.map(({ group, methods }) => [group, methods])).toStrictEqual([
      ["carers", ["focus-group", "outreach"]],
      ["poverty", ["focus-group"]],
    ]);
  });

  it("counts a time whose day is not known, and has no gap from it", async () => {
    const { contact } = await networksOf([
      held("one", "2014-01-01", forGroups("carers")),
      held("vague", "2014-02", forGroups("carers")),
      held("two", "2014-03-02", forGroups("carers")),
    ]);
    expect(contact.groups).toMatchObject([{ times: { value: 3 }, gaps: [60], undated: 1 }]);
    expect(contact.again.numerator).toBe(1);
  });

  it("is of the days asked about, up to their last", async () => {
    const events = [
      held("one", "2014-01-01", forGroups("carers")),
      held("two", "2014-03-02", forGroups("carers")),
    ];
    const { contact } = await networksOf(events, {
      scope: { from: "2014-02-01", to: "2014-03-31" },
    });
    expect(contact.groups).toMatchObject([{ times: { value: 1 }, gaps: [], sinceLast: 29 }]);
    const none = await networksOf([held("one", "2014-01-01")]);
    expect(none.contact.again).toMatchObject({ value: null, outcome: "not-applicable" });
  });
});
