import { describe, expect, it } from "vitest";
import { finds, findingsIn } from "../finds.js";
import { recordedOn, type Step } from "../../told-case.js";
import {
  assessed,
  body,
  decided,
  held as activityHeld,
  linked,
  matter,
  opened,
  registered,
  withdrawn,
} from "../westmoor.js";
import { plan, publishedPlan, started, shows } from "./told.js";

const dudley = [
  registered("health-and-wellbeing-board", "2013-04-01"),
  opened({ limb: "planning", title: "Needs assessment refresh" }, "2014-08-01"),
];
const link = [{ matter, limb: "planning" }] as const;
const begun = started("jsna", "2014-08-01", 2015, { matter });
const engagement = activityHeld("jsna-refresh-engagement", "2014-09-01", {
  matters: link,
  until: "2015-01-31",
  audiences: ["live-or-work-in-area", "carers"],
});
const watch = activityHeld("healthwatch", "2014-10-01", {
  matters: link,
  audiences: ["local-healthwatch"],
});
const adopted = publishedPlan("jsna", "2015-03-10", 2015, { matter, adoptedOn: "2015-03-01" });
const detail = "law-unverified";
const people = { check: "live-or-work-in-area", detail, today: "2015-12-01" } as const;

describe("involvement in needs assessments and strategies", () => {
  finds("R-HWS", "evidence-found", "people who live or work there were involved before adoption", {
    ...people,
    steps: [...dudley, begun, engagement, adopted],
    matter,
    expects: shows({ about: plan }, "began before the adoption on 2015-03-01"),
  });
  finds("R-HWS", "evidence-missing", "no involvement of Local Healthwatch is on record", {
    ...people,
    check: "local-healthwatch",
    steps: [...dudley, begun, engagement, adopted],
  });
  finds("R-HWS", "evidence-missing", "people were involved only after the adoption", {
    ...people,
    steps: [...dudley, adopted, { ...engagement, occurredAt: "2015-03-02" }],
    detail: `contradicted,${detail}`,
  });
  finds("R-HWS", "not-yet-due", "the needs assessment is not adopted", {
    ...people,
    check: "local-healthwatch",
    steps: [...dudley, begun, engagement],
    today: "2015-02-01",
  });
  finds("R-HWS", "not-applicable", "the existing strategy is recorded as sufficient", {
    steps: [
      ...dudley,
      started("health-wellbeing-strategy", "2022-09-01", 2023, { matter }),
      sufficient("2022-10-01"),
    ],
    today: "2023-12-01",
    detail,
  });
  finds("R-HWS", "not-applicable", "the document is that of a council, which the board acts for", {
    steps: [registered("local-authority"), publishedPlan("jsna", "2015-03-10", 2015)],
    today: "2015-12-01",
  });
  finds("R-HWS", "not-decidable", "people were involved on the day of adoption", {
    ...people,
    steps: [...dudley, { ...engagement, occurredAt: "2015-03-01" }, adopted],
    detail: `same-day-order-unknown,${detail}`,
  });

  const outcomes = async (steps: ReadonlyArray<Step>, today: string) =>
    (await findingsIn(steps, today))
      .filter(({ rule }) => rule === "R-HWS")
      .map(({ check, outcome }) => [check, outcome]);
  const found = (watched: string, involved: string, published: string) => [
    ["local-healthwatch", watched],
    ["live-or-work-in-area", involved],
    ["published", published],
  ];

  it("finds all three for both audiences and a published document", async () => {
    const steps = [...dudley, engagement, watch, adopted];
    expect(await outcomes(steps, "2015-12-01")).toStrictEqual(
      found("evidence-found", "evidence-found", "evidence-found"),
    );
  });

  it("misses the publication once the document is adopted, not before", async () => {
    const steps = [...dudley, begun, engagement, watch];
    const decision = decided("2015-02-20", { decision: "adopt", outcome: "Adopted." });
    expect(await outcomes([...steps, decision], "2015-02-28")).toStrictEqual(
      found("evidence-found", "evidence-found", "evidence-missing"),
    );
    expect(await outcomes(steps, "2015-02-28")).toStrictEqual(
      found("evidence-found", "evidence-found", "not-yet-due"),
    );
    expect(await outcomes([...steps, adopted], "2015-03-05")).toStrictEqual(
      found("evidence-found", "evidence-found", "evidence-missing"),
    );
  });

  it("counts from the board's decision where one is recorded", async () => {
    const decision = decided("2014-09-15", { decision: "adopt", outcome: "Adopted." });
    expect(
      await outcomes([...dudley, engagement, watch, decision, adopted], "2015-12-01"),
    ).toStrictEqual(found("evidence-missing", "evidence-found", "evidence-found"));
  });

  it("takes a strategy as sufficient only since 2022-07-01, and never a needs assessment", async () => {
    const strategy = started("health-wellbeing-strategy", "2022-04-01", 2023, { matter });
    const of = async (day: string, step: Step = strategy) =>
      (await outcomes([...dudley, step, sufficient(day)], "2023-12-01")).map(
        ([, outcome]) => outcome,
      );
    const asked = ["not-yet-due", "not-yet-due", "not-yet-due"];
    expect(await of("2022-06-30")).toStrictEqual(asked);
    expect(await of("2022-07-01")).toStrictEqual(["not-applicable"]);
    expect(await of("2022")).toStrictEqual(["not-decidable"]);
    expect(await of("2022-10-01", started("jsna", "2022-09-01", 2023, { matter }))).toStrictEqual(
      asked,
    );
  });

  it("asks a partnership about its integrated care strategy, and a board not", async () => {
    const strategy = publishedPlan("integrated-care-strategy", "2023-03-10", 2023);
    const partnership = registered("integrated-care-partnership", "2022-07-01");
    const missing = found("evidence-missing", "evidence-missing", "evidence-found");
    expect(await outcomes([partnership, strategy], "2023-12-01")).toStrictEqual(missing);
    expect(await outcomes([...dudley, strategy], "2023-12-01")).toStrictEqual([
      [undefined, "not-applicable"],
    ]);
  });

  it("does not ask where the matter was withdrawn before anything was adopted", async () => {
    expect(await outcomes([...dudley, begun, withdrawn("2014-12-01")], "2015-12-01")).toStrictEqual(
      [[undefined, "not-applicable"]],
    );
  });

  it("says how long after the adoption the involvement was recorded", async () => {
    const steps = [...dudley, adopted, recordedOn("2015-03-15", engagement)];
    const [late] = (await findingsIn(steps, "2015-12-01")).filter(
      ({ rule, check }) => rule === "R-HWS" && check === "live-or-work-in-area",
    );
    const unlinked = activityHeld("open-day", "2014-09-01", {
      audiences: ["live-or-work-in-area"],
    });
    const linkedLater = linked("2014-09-02", { limb: "planning", activity: "activity:open-day" });
    const relinked = [...dudley, unlinked, adopted, recordedOn("2015-03-16", linkedLater)];
    const [linkedLate] = (await findingsIn(relinked, "2015-12-01")).filter(
      ({ rule, check }) => rule === "R-HWS" && check === "live-or-work-in-area",
    );
    expect(linkedLate?.recordedLate).toBe(15);
    const shown = linkedLate?.evidence ?? { events: [] };
    expect("events" in shown ? shown.events.length : 0).toBe(3);
    expect([late?.outcome, late?.recordedLate, late?.body]).toStrictEqual([
      "evidence-found",
      14,
      body,
    ]);
  });
});

function sufficient(occurredAt: string): Step {
  return assessed(occurredAt, {
    duty: "D-HWS",
    limb: "planning",
    exemption: { kind: "strategy-sufficient", reason: "The strategy still holds." },
  });
}
