import { project } from "engagement-ledger";
import { assuranceReport, dutyToInvolveProjection } from "engagement-ledger/projections";
import { describe, expect, it } from "vitest";
import { rightOf } from "../recorded.js";
import { toldCase, type Step } from "../told-case.js";
import {
  assessed,
  body,
  consulted,
  decided,
  held,
  linked,
  matter,
  network,
  opened,
  registered,
} from "./westmoor.js";
import { publishedPlan } from "./plans/told.js";

async function assured(
  steps: ReadonlyArray<Step>,
  { today = "2017-12-01", ...asked }: { today?: string; matter?: string; body?: string } = {},
) {
  const documents = rightOf(await project(await toldCase(steps), dutyToInvolveProjection));
  return assuranceReport(documents, { today, ...asked });
}
async function only(steps: ReadonlyArray<Step>, today?: string) {
  const [one] = (await assured(steps, today === undefined ? {} : { today })).matters;
  if (one === undefined) throw new Error("no matter");
  return one;
}

const start = [registered("ccg", "2013-04-01"), opened(), assessed("2016-02-01")];
const forum = (on: string, stage?: string) =>
  held("forum", on, {
    title: "Forum",
    matters: [{ matter, limb: "proposal", ...(stage === undefined ? {} : { stage }) }],
  });

describe("the assurance report", () => {
  it("tells nothing of what happened after the day of the question", async () => {
    const steps = [
      ...start,
      forum("2016-03-01", "design"),
      forum("2016-04-01", "decision"),
      decided("2016-05-01"),
    ];
    const { done, stages, decisions } = await only(steps, "2016-03-31");
    expect(done.map(({ when }) => when)).toStrictEqual(["2016-03-01"]);
    expect(stages.flatMap((one) => one.stages)).toStrictEqual(["design"]);
    expect(decisions).toStrictEqual([]);
  });

  it("says of a standing network only that it was linked", async () => {
    const steps = [
      ...start,
      network("2016-01-01"),
      linked("2016-03-01", { network: "network:patient-panel" }),
    ];
    const [done] = (await only(steps)).done;
    expect(done).toStrictEqual({
      title: "Patient panel",
      when: "2016-03-01",
      with: [],
      limb: "decision",
      evaluated: [],
      events: [expect.any(String)],
    });
  });

  it("gives the days to the first involvement below 0, or not at all for an inexact day", async () => {
    expect(await only([registered("ccg"), opened(), forum("2016-01-05")])).toHaveProperty(
      "daysToFirstInvolvement",
      1,
    );
    const before = [registered("ccg"), opened(), forum("2015-12-25")];
    expect(await only(before)).toHaveProperty("daysToFirstInvolvement", -10);
    expect(await only([registered("ccg"), opened(), forum("2016-02")])).not.toHaveProperty(
      "daysToFirstInvolvement",
    );
  });

  it("does not count as done what was withdrawn before it closed", async () => {
    const withdrawn: Step = {
      type: "ActivityCancelled",
      entity: "activity:urgent-care-consultation",
      occurredAt: "2016-04-01",
      actor: { id: "recorder" },
      data: { reason: "Snow." },
    };
    const { done, evaluated } = await only([...start, consulted("2016-03-01"), withdrawn]);
    expect([done, evaluated]).toStrictEqual([[], { numerator: 0, denominator: 0, events: [] }]);
  });

  it("tells of a body beyond its matters only where no one matter is asked for", async () => {
    const steps = [...start, publishedPlan("strategy", "2016-06-01", 2016)];
    const bodies = async (asked: { matter?: string; body?: string }) =>
      (await assured(steps, asked)).bodies.map((one) => [one.body, one.documents.length]);
    expect(await bodies({})).toStrictEqual([[body, 1]]);
    expect(await bodies({ body })).toStrictEqual([[body, 1]]);
    expect(await bodies({ body: "body:other" })).toStrictEqual([]);
    expect(await bodies({ matter })).toStrictEqual([]);
  });

  it("names the bodies that it speaks of, and no others", async () => {
    const steps = [
      ...start,
      registered("healthwatch", "2013-04-01", "body:watch"),
      registered("vcse", "2013-04-01", "body:elsewhere"),
      held("forum", "2016-03-01", {
        partners: ["body:watch"],
        matters: [{ matter, limb: "proposal" }],
      }),
    ];
    const { names, matters } = await assured(steps);
    expect(Object.keys(names)).toStrictEqual(["body:watch", body].toSorted());
    expect(matters.map((one) => one.bodyName)).toStrictEqual([names[body]]);
  });

  it("says of a gap which part, activity or year it is about, as the finding does", async () => {
    const { bodies } = await assured([...start, publishedPlan("strategy", "2016-06-01", 2016)]);
    const years = bodies.flatMap(({ gaps }) => gaps.flatMap(({ period }) => period ?? []));
    expect(years).toContain("2016-17");
  });

  it("lists gaps by how open they are", async () => {
    const { gaps, found } = await only([...start, decided("2016-05-01")]);
    const order = gaps.map(({ outcome }) => outcome);
    const ranks = ["evidence-missing", "not-decidable", "not-yet-due"];
    expect(order).toStrictEqual(
      order.toSorted((one, other) => ranks.indexOf(one) - ranks.indexOf(other)),
    );
    expect(found.denominator).toBe(found.numerator + gaps.length);
  });
});
