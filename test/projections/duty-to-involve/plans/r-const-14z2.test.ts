import { describe, expect, it } from "vitest";
import { finds, findingsIn } from "../finds.js";
import { opened, registered } from "../westmoor.js";
import { held, plan, publishedPlan, shows } from "./told.js";
import type { Step } from "../../told-case.js";

const group = registered("ccg", "2013-04-01");
const both = held("describes-arrangements", "states-principles");
const constitution = publishedPlan("constitution", "2015-03-01", 2015, {
  inForceFrom: "2015-04-01",
  contains: both,
});
const alone = constitution.data;

describe("the constitution of a group", () => {
  finds("R-CONST-14Z2", "evidence-found", "the constitution in force holds both parts", {
    steps: [group, constitution],
    expects: shows(
      { about: plan },
      "in force on 2017-12-01",
      "(section of describes-arrangements)",
    ),
  });
  finds("R-CONST-14Z2", "evidence-missing", "the constitution does not state the principles", {
    steps: [
      group,
      { ...constitution, data: { ...alone, contains: held("describes-arrangements") } },
    ],
    expects: shows({
      missing: ["a statement of the principles it follows, with its place in the document"],
    }),
  });
  finds("R-CONST-14Z2", "not-applicable", "the body of a constitution is a board", {
    steps: [registered("icb", "2022-07-01"), { ...constitution, occurredAt: "2022-08-01" }],
    today: "2023-01-01",
  });
  finds("R-CONST-14Z2", "not-decidable", "the constitution is dated only to the year", {
    steps: [group, publishedPlan("constitution", "2017", 2017, { contains: both })],
    detail: "imprecise-date",
  });

  const outcomes = async (steps: ReadonlyArray<Step>, today = "2017-12-01") =>
    (await findingsIn(steps, today))
      .filter(({ rule }) => rule === "R-CONST-14Z2")
      .map(({ outcome }) => outcome);

  it("is tested as it stood on the last day of the group", async () => {
    const early = { ...alone, until: "2022-06-30" };
    const kept = await outcomes([group, { ...constitution, data: early }], "2026-01-01");
    const ended = { ...alone, until: "2022-06-29" };
    const gone = await outcomes([group, { ...constitution, data: ended }], "2026-01-01");
    expect([...kept, ...gone]).toStrictEqual(["evidence-found", "evidence-missing"]);
  });

  it("is tested on the last day of a group that closed before", async () => {
    const closed: Step = {
      type: "BodyClosed",
      entity: "body:westmoor",
      occurredAt: "2020-03-31",
      actor: { id: "recorder" },
      data: { successors: [] },
    };
    const until = { ...constitution, data: { ...alone, until: "2020-03-31" } };
    expect(await outcomes([group, until, closed], "2026-01-01")).toStrictEqual(["evidence-found"]);
  });

  it("is tested on the last day before the body changed its kind, or ended as registered", async () => {
    const changed = (kind: "ccg" | "other", occurredAt: string): Step => ({
      type: "BodyChanged",
      entity: "body:westmoor",
      occurredAt,
      actor: { id: "recorder" },
      data: { kind },
    });
    const until = { ...constitution, data: { ...alone, until: "2020-03-31" } };
    const ended = { ...group, data: { ...group.data, until: "2020-03-31" } };
    expect(
      await outcomes([group, until, changed("other", "2020-04-01")], "2026-01-01"),
    ).toStrictEqual(["evidence-found"]);
    expect(await outcomes([ended, until], "2026-01-01")).toStrictEqual(["evidence-found"]);
    expect(await outcomes([group, changed("ccg", "2014-06-01"), constitution])).toStrictEqual([
      "evidence-found",
    ]);
  });

  it("does not depend on a day that is not known where the answer is the same either way", async () => {
    const empty = publishedPlan("constitution", "2017", 2017);
    expect(await outcomes([group, empty])).toStrictEqual(["evidence-missing"]);
    const full = publishedPlan("constitution", "2017", 2017, { contains: both }, "plan:later");
    expect(await outcomes([group, constitution, full])).toStrictEqual(["evidence-found"]);
  });

  it("is in force from its first day, and not the day before", async () => {
    const steps = [group, { ...constitution, data: { ...alone, adoptedOn: "2015-03-01" } }];
    expect(await outcomes(steps, "2015-03-31")).toStrictEqual(["evidence-missing"]);
    expect(await outcomes(steps, "2015-04-01")).toStrictEqual(["evidence-found"]);
  });

  it("is the one that began last", async () => {
    const later = publishedPlan("constitution", "2016-04-01", 2016, {}, "plan:later");
    expect(await outcomes([group, constitution, later])).toStrictEqual(["evidence-missing"]);
  });

  it("is asked of no body that is not at work, and of none with another duty", async () => {
    expect(await outcomes([group])).toStrictEqual([]);
    expect(await outcomes([registered("nhs-trust"), opened()])).toStrictEqual([]);
    expect(await outcomes([group, opened()])).toStrictEqual(["evidence-missing"]);
  });

  it("cannot be decided where nobody recorded what kind of body it was", async () => {
    const { from: _from, ...unknown } = group.data;
    const late = { ...group, occurredAt: "2019-01-01", data: unknown };
    expect(await outcomes([late, constitution])).toStrictEqual(["not-decidable"]);
  });
});
