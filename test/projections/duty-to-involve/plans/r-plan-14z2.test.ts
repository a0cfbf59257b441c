import { describe, expect, it } from "vitest";
import { finds, findingsIn } from "../finds.js";
import { matter, opened, registered } from "../westmoor.js";
import { held, plan, publishedPlan, started, shows } from "./told.js";
import type { Step } from "../../told-case.js";

const group = registered("ccg", "2013-04-01");
const four = ["explains-duty", "views-summarised", "how-taken-into-account", "board-opinion"];
const whole = (occurredAt: string) =>
  publishedPlan("commissioning-plan", occurredAt, 2018, { contains: held(...four) });

describe("the commissioning plan of a year", () => {
  finds("R-PLAN-14Z2", "evidence-found", "the year's plan is published and holds all four parts", {
    steps: [group, whole("2018-03-20")],
    today: "2018-12-01",
    period: "2018-19",
    expects: shows({ about: plan }, "published on 2018-03-20"),
  });
  finds("R-PLAN-14Z2", "evidence-missing", "the year has begun and a part is not recorded", {
    steps: [
      group,
      publishedPlan("commissioning-plan", "2018-03-20", 2018, {
        contains: held("explains-duty", "views-summarised", "board-opinion"),
      }),
    ],
    today: "2018-12-01",
    period: "2018-19",
    expects: shows({
      missing: [
        "an explanation of how they were taken into account, with its place in the document",
      ],
    }),
  });
  finds("R-PLAN-14Z2", "not-yet-due", "the plan is being prepared and its year has not begun", {
    steps: [group, started("commissioning-plan", "2017-10-01", 2018)],
    today: "2018-03-31",
    period: "2018-19",
  });
  finds("R-PLAN-14Z2", "not-applicable", "the body of the plan is an integrated care board", {
    steps: [
      registered("icb", "2022-07-01"),
      publishedPlan("commissioning-plan", "2023-03-01", 2023),
    ],
    today: "2023-12-01",
  });
  finds("R-PLAN-14Z2", "not-decidable", "nobody recorded what kind of body it was", {
    steps: [
      { ...group, occurredAt: "2020-01-01", data: { name: "NHS Westmoor", kind: "ccg" } },
      whole("2018-03-20"),
    ],
    today: "2020-12-01",
    detail: "kind-not-recorded",
  });

  const outcomes = async (steps: ReadonlyArray<Step>, today: string) =>
    (await findingsIn(steps, today))
      .filter(({ rule }) => rule === "R-PLAN-14Z2")
      .map(({ period, outcome }) => [period, outcome]);

  it("is due on the first day of its year", async () => {
    const steps = [group, started("commissioning-plan", "2018-03-01", 2018)];
    expect(await outcomes(steps, "2018-04-01")).toStrictEqual([
      ["2017-18", "evidence-missing"],
      ["2018-19", "evidence-missing"],
    ]);
  });

  it("is found when published after its year began, and not before it is public", async () => {
    const late = whole("2018-06-01");
    expect(await outcomes([group, late], "2018-07-01")).toStrictEqual([
      ["2018-19", "evidence-found"],
    ]);
    const adopted = { ...late, data: { ...late.data, adoptedOn: "2018-04-02" } };
    expect(await outcomes([group, adopted], "2018-05-01")).toStrictEqual([
      ["2018-19", "evidence-missing"],
    ]);
  });

  it("is asked of the years at work while the duty bound the group, to its last", async () => {
    expect(await outcomes([group, opened({}, "2012-06-01")], "2017-12-01")).toStrictEqual([]);
    expect(await outcomes([group, opened({}, "2022-05-01")], "2026-01-01")).toStrictEqual([
      ["2022-23", "evidence-missing"],
    ]);
    expect(await outcomes([group, opened({}, "2023-05-01")], "2026-01-01")).toStrictEqual([]);
  });

  it("counts only what the group itself published", async () => {
    const other = { ...registered("ccg", "2013-04-01"), entity: "body:eastmoor" } as const;
    const theirs = whole("2018-03-20");
    const steps = [
      group,
      other,
      started("commissioning-plan", "2018-03-01", 2018),
      { ...theirs, data: { ...theirs.data, by: other.entity } },
    ];
    const found = (await findingsIn(steps, "2018-12-01")).filter(
      ({ rule, period }) => rule === "R-PLAN-14Z2" && period === "2018-19",
    );
    expect(found.map(({ body: of, outcome, missing }) => [of, outcome, ...missing])).toStrictEqual([
      ["body:eastmoor", "evidence-found"],
      ["body:westmoor", "evidence-missing", "a published commissioning plan for 2018-19"],
    ]);
  });

  it("says nothing of the years after the duty ended, where a plan began before", async () => {
    const long = whole("2022-03-20");
    const period = { from: "2022-04-01", to: "2024-03-31" };
    const steps = [group, { ...long, data: { ...long.data, period } }];
    expect(await outcomes(steps, "2022-12-01")).toStrictEqual([
      ["2021-22", "evidence-missing"],
      ["2022-23", "evidence-found"],
    ]);
  });

  it("has no answer of its own for a year before the duty began, of a plan that went on", async () => {
    const long = whole("2013-04-20");
    const period = { from: "2012-04-01", to: "2014-03-31" };
    const steps = [group, { ...long, data: { ...long.data, period } }];
    expect(await outcomes(steps, "2014-12-01")).toStrictEqual([["2013-14", "evidence-found"]]);
  });

  it("may be one plan for several years, and the best of several for one", async () => {
    const two = whole("2018-03-20");
    const period = { from: "2018-04-01", to: "2020-03-31" };
    const lesser = publishedPlan("commissioning-plan", "2018-03-25", 2018, {}, "plan:another");
    const steps = [group, lesser, { ...two, data: { ...two.data, period } }];
    expect(await outcomes(steps, "2018-12-01")).toStrictEqual([
      ["2017-18", "evidence-missing"],
      ["2018-19", "evidence-found"],
      ["2019-20", "evidence-found"],
    ]);
  });

  it("is shown with the matter to which its involvement is linked", async () => {
    const linked = whole("2018-04-02");
    const all = await findingsIn(
      [group, opened({}, "2018-04-01"), { ...linked, data: { ...linked.data, matter } }],
      "2018-12-01",
    );
    const meant = all.filter(({ rule }) => rule === "R-PLAN-14Z2");
    expect(meant.map((finding) => finding.matter)).toStrictEqual([matter]);
  });
});
