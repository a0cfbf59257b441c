import { describe, expect, it } from "vitest";
import { finds, findingsIn } from "../finds.js";
import { project } from "engagement-ledger";
import { dutyToInvolve } from "../../../../projections/duty-to-involve/duty-to-involve.js";
import { dutyToInvolveProjection } from "../../../../projections/duty-to-involve/projection.js";
import { rightOf } from "../../recorded.js";
import { held as activityHeld, matter, opened, registered } from "../westmoor.js";
import { held, plan, publishedPlan, started, shows } from "./told.js";
import { toldCase, type Step } from "../../told-case.js";

const group = registered("ccg", "2013-04-01");
const report = publishedPlan("annual-report", "2018-06-20", 2017, {
  contains: held("explains-duty"),
});
const meeting = activityHeld("annual-meeting", "2018-07-10", {
  presents: plan,
  method: "public-meeting",
  audiences: [],
});

describe("the annual report of a group", () => {
  finds("R-AR-14Z2", "evidence-found", "the report explains the duty and was presented in public", {
    steps: [group, report, meeting],
    today: "2018-12-01",
    period: "2017-18",
    expects: shows({ about: plan }, "the public meeting “annual-meeting” (on 2018-07-10)"),
  });
  finds("R-AR-14Z2", "evidence-missing", "the year after is over, with no public meeting", {
    steps: [group, report],
    today: "2019-04-01",
    period: "2017-18",
    expects: shows({ missing: ["a public meeting that presents it"] }),
  });
  finds("R-AR-14Z2", "not-yet-due", "no report or day is recorded and the year after runs", {
    steps: [group, activityHeld("forum", "2017-05-01")],
    today: "2019-03-31",
    period: "2017-18",
    expects: shows({}, "No day is recorded for it"),
  });
  finds("R-AR-14Z2", "not-applicable", "the body of the report is a trust", {
    steps: [registered("nhs-trust"), report],
    today: "2018-12-01",
  });
  finds("R-AR-14Z2", "not-decidable", "nobody recorded what kind of body it was", {
    steps: [
      { ...group, occurredAt: "2020-01-01", data: { name: "NHS Westmoor", kind: "ccg" } },
      report,
    ],
    today: "2020-12-01",
    detail: "kind-not-recorded",
  });

  const finding = async (steps: ReadonlyArray<Step>, today: string) => {
    const all = await findingsIn(steps, today);
    return all
      .filter(({ rule, period }) => rule === "R-AR-14Z2" && period === "2017-18")
      .map(({ outcome, missing }) => [outcome, ...missing]);
  };

  it("is due on the day recorded for it, and not the day before", async () => {
    const due = started("annual-report", "2018-04-10", 2017, { dueOn: "2018-06-30" });
    const lacking = ["its publication", "an explanation of how the duty to involve is discharged"];
    const all = [...lacking, "a public meeting that presents it"];
    expect(await finding([group, due], "2018-06-29")).toStrictEqual([["not-yet-due", ...all]]);
    expect(await finding([group, due], "2018-06-30")).toStrictEqual([["evidence-missing", ...all]]);
  });

  it("is due where none is on record once the year after is over", async () => {
    const steps = [group, activityHeld("forum", "2017-05-01")];
    expect((await finding(steps, "2019-04-01")).map(([outcome]) => outcome)).toStrictEqual([
      "evidence-missing",
    ]);
  });

  it("counts no meeting of staff, no newsletter, and none of another plan or of a later day", async () => {
    const inside = { presents: plan, method: "meeting", audiences: ["staff-of-partners"] } as const;
    const staff = activityHeld("managers", "2018-07-10", inside);
    expect(await finding([group, report, staff], "2019-04-01")).toStrictEqual([
      [
        "evidence-missing",
        "a public meeting that presents it (“managers” (on 2018-07-10) is not recorded as one)",
      ],
    ]);
    const letter = activityHeld("letter", "2018-07-10", { presents: plan, method: "newsletter" });
    const other = publishedPlan("annual-report", "2017-06-20", 2016, {}, "plan:other");
    const wrong = activityHeld("last-year", "2017-07-10", {
      presents: "plan:other",
      method: "public-meeting",
    });
    const again = { ...wrong, occurredAt: "2018-07-12", data: { ...wrong.data, ...inside } };
    const later = { ...meeting, occurredAt: "2019-04-02" };
    const outcomes = await Promise.all(
      [[letter], [other, wrong], [other, wrong, again], [later]].map((more) =>
        finding([group, report, ...more], "2019-04-01"),
      ),
    );
    expect(outcomes.flatMap((found) => found.map(([outcome]) => outcome))).toStrictEqual([
      "evidence-missing",
      "evidence-missing",
      "evidence-missing",
      "evidence-missing",
    ]);
  });

  it("is not asked for where the group had ended before the year in which it would be made", async () => {
    const at = [group, activityHeld("forum", "2022-05-01")];
    const all = await findingsIn(at, "2026-01-01");
    expect(
      all
        .filter(({ rule, period }) => rule === "R-AR-14Z2" && period === "2022-23")
        .map(({ outcome, sentence }) => [outcome, sentence.includes("2023-24")]),
    ).toStrictEqual([["not-applicable", true]]);
    const before = [group, activityHeld("forum", "2021-05-01")];
    expect(
      (await findingsIn(before, "2026-01-01"))
        .filter(({ rule }) => rule === "R-AR-14Z2")
        .map(({ outcome }) => outcome),
    ).toStrictEqual(["evidence-missing"]);
  });

  it("is no matter of an ordinary organisation, which has no finding for its own report", async () => {
    for (const kind of ["vcse", "other"] as const) {
      const found = await findingsIn([registered(kind), report], "2018-12-01");
      expect(found.map(({ rule }) => rule)).toStrictEqual([]);
    }
  });

  it("is the same in the report on one matter as in that on all", async () => {
    const within = publishedPlan("annual-report", "2018-06-20", 2017, { matter }, "plan:within");
    const documents = rightOf(
      await project(
        await toldCase([group, opened({ limb: "planning" }), report, within, meeting]),
        dutyToInvolveProjection,
      ),
    );
    const whole = dutyToInvolve(documents, { today: "2019-06-01" });
    const one = dutyToInvolve(documents, { today: "2019-06-01", matter });
    expect(one.matters).toStrictEqual(whole.matters);
  });

  it("counts a meeting whose audience is the people of the area", async () => {
    const local = {
      presents: plan,
      method: "meeting",
      audiences: ["live-or-work-in-area"],
    } as const;
    const steps = [group, report, activityHeld("assembly", "2018-07-10", local)];
    expect(await finding(steps, "2018-12-01")).toStrictEqual([["evidence-found"]]);
  });
});
