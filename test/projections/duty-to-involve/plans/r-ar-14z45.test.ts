import { describe, expect, it } from "vitest";
import { finds, findingsIn } from "../finds.js";
import { opened, registered } from "../westmoor.js";
import { held, plan, publishedPlan, started, shows } from "./told.js";

const icb = registered("icb", "2022-07-01");
const contains = held("explains-duty");
const period = { from: "2022-07-01", to: "2023-03-31" };
const due = started("annual-report", "2023-04-10", 2022, { dueOn: "2023-06-30" });

describe("the annual report of a board", () => {
  finds("R-AR-14Z45", "evidence-found", "the published report explains the duty", {
    steps: [icb, publishedPlan("annual-report", "2023-06-28", 2022, { contains, period })],
    today: "2023-12-01",
    period: "2022-23",
    expects: shows({ about: plan }, "(section of explains-duty)"),
  });
  finds("R-AR-14Z45", "evidence-missing", "the directed day has come, with nothing explained", {
    steps: [icb, due, publishedPlan("annual-report", "2023-06-28", 2022)],
    today: "2023-06-30",
    period: "2022-23",
  });
  finds("R-AR-14Z45", "not-yet-due", "no directed day is recorded", {
    steps: [icb, opened({}, "2022-09-01")],
    today: "2026-01-01",
    period: "2022-23",
    expects: shows({
      missing: ["a published annual report on 2022-23", "the directed day for it"],
    }),
  });
  finds("R-AR-14Z45", "not-applicable", "the body of the report is a commissioning group", {
    steps: [registered("ccg", "2013-04-01"), publishedPlan("annual-report", "2018-06-20", 2017)],
    today: "2018-12-01",
  });
  finds("R-AR-14Z45", "not-decidable", "nobody recorded what kind of body it was", {
    steps: [
      { ...icb, occurredAt: "2025-01-01", data: { name: "NHS Westmoor", kind: "icb" } },
      publishedPlan("annual-report", "2023-06-28", 2022),
    ],
    today: "2025-12-01",
    detail: "kind-not-recorded",
  });
  finds("R-AR-14Z45", "evidence-found", "the report was published after the directed day", {
    steps: [icb, due, publishedPlan("annual-report", "2023-07-01", 2022, { contains })],
    today: "2023-12-01",
    period: "2022-23",
    detail: "published-late",
  });

  it("names all that is not on record before the directed day", async () => {
    const all = await findingsIn([icb, due], "2023-06-01");
    const [found] = all.filter(({ rule, period: y }) => rule === "R-AR-14Z45" && y === "2022-23");
    expect([found?.outcome, ...(found?.missing ?? [])]).toStrictEqual([
      "not-yet-due",
      "its publication",
      "an explanation of how the duty to involve is discharged, with its place in the document",
    ]);
  });

  it("is not yet due until the directed day, and the day of publication may be that day", async () => {
    const on = async (today: string, ...more: Parameters<typeof findingsIn>[0]) =>
      (await findingsIn([icb, due, ...more], today))
        .filter(({ rule, period: year }) => rule === "R-AR-14Z45" && year === "2022-23")
        .map(({ outcome, detail }) => [outcome, detail]);
    expect(await on("2023-06-29")).toStrictEqual([["not-yet-due", undefined]]);
    expect(await on("2023-06-30")).toStrictEqual([["evidence-missing", undefined]]);
    const punctual = publishedPlan("annual-report", "2023-06-30", 2022, { contains });
    expect(await on("2023-07-30", punctual)).toStrictEqual([["evidence-found", undefined]]);
  });
});
