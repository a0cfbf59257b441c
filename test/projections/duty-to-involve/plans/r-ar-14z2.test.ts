import { describe, expect, it } from "vitest";
import { finds, findingsIn } from "../finds.js";
import { held as activityHeld, registered } from "../westmoor.js";
import { held, plan, publishedPlan, started, shows } from "./told.js";
import type { Step } from "../../told-case.js";

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
