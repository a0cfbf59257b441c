import { describe, expect, it } from "vitest";
import { england } from "../../../../projections/duty-to-involve/england.js";
import { equalityDelivery } from "../../../../projections/duty-to-involve/rules/guidance/r-eds.js";
import type { Step } from "../../told-case.js";
import { finds } from "../finds.js";
import { shows } from "../plans/told.js";
import { held, outcomeOf, registered } from "../westmoor.js";
import { found, graded, numbered } from "./told.js";

const start = [registered("ccg", "2013-04-01"), numbered(1, held("forum", "2017-06-01"))];
const outcomes = (count: number, given: Parameters<typeof graded>[1] = {}): ReadonlyArray<Step> =>
  Array.from({ length: count }, (_one, index) => graded(`${index + 1}`, given));
const all = outcomes(18);
const of2022 = {
  framework: "eds2022",
  period: { from: "2022-04-01", to: "2023-03-31" },
} as const;

describe("the Equality Delivery System", () => {
  finds("R-EDS", "evidence-found", "all 18 outcomes are graded on evidence and with Healthwatch", {
    steps: [...start, ...all],
    today: "2018-04-01",
    period: "2017-18",
    check: "eds2",
  });
  finds("R-EDS", "evidence-missing", "an outcome has no grade", {
    steps: [...start, ...all.slice(1)],
    today: "2018-04-01",
    check: "eds2",
    expects: shows({ missing: ["a grade for 1 of the 18 outcomes"] }),
  });
  finds("R-EDS", "evidence-missing", "a grade names no evidence of engagement", {
    steps: [...start, ...all.slice(1), graded("1", { evidence: [] })],
    today: "2018-04-01",
    expects: shows({ missing: ["evidence of engagement for outcome 1"] }),
  });
  finds("R-EDS", "not-yet-due", "the period graded is not over", {
    steps: [...start, ...all.slice(1)],
    today: "2018-03-31",
  });

  it("has no finding for a body without a grade", async () => {
    expect(await found("R-EDS", start, "2018-04-01")).toStrictEqual([]);
  });

  it("looks at each version and year apart, and not at other frameworks", async () => {
    const iaf = graded("overall", { framework: "iaf" });
    const next = graded("1", { period: { from: "2018-04-01", to: "2019-03-31" } });
    const steps = [...start, ...all, iaf, next, ...outcomes(11, of2022)];
    const answers = await found("R-EDS", steps, "2024-01-01");
    expect(answers.map((one) => [one.check, one.period, outcomeOf(one)])).toStrictEqual([
      ["eds2", "2017-18", "evidence-found"],
      ["eds2", "2018-19", "evidence-missing"],
      ["eds2022", "2022-23", "evidence-found (law-unverified)"],
    ]);
  });

  it("counts graders from outside: bodies by their kind, and local people", async () => {
    const with1 = async (...gradedBy: ReadonlyArray<string>): Promise<string> => {
      const steps = [
        registered("vcse", "2013-04-01", "body:charity"),
        registered("nhs-trust", "2013-04-01", "body:trust"),
        ...start,
        ...all.slice(1),
        graded("1", { gradedBy: [...gradedBy] }),
      ];
      return (await found("R-EDS", steps, "2018-04-01")).map(outcomeOf).join();
    };
    for (const grader of [
      "body:charity",
      "local-healthwatch",
      "vcse",
      "service-users",
      "live-or-work-in-area",
      "gypsy-roma-traveller",
    ])
      expect([grader, await with1(grader)]).toStrictEqual([grader, "evidence-found"]);
    for (const grader of ["body:trust", "lay-members", "staff-of-partners", "icb"])
      expect([grader, await with1(grader)]).toStrictEqual([grader, "evidence-missing"]);
    expect(await with1()).toBe("evidence-missing");
    expect(await with1("body:trust", "service-users")).toBe("evidence-found");
  });

  it("asks for evidence and a grader from outside of one and the same grade", async () => {
    const apart = [graded("1", { evidence: [] }), graded("1", { gradedBy: [] }, "2018-03-21")];
    const answers = await found("R-EDS", [...start, ...all.slice(1), ...apart], "2018-04-01");
    expect(answers.map(({ missing }) => missing)).toStrictEqual([
      ["a grader from outside for outcome 1"],
    ]);
  });

  it("does not see a grade recorded for after the day of the question", async () => {
    expect(await found("R-EDS", [...start, ...all], "2018-03-19")).toStrictEqual([]);
  });

  it("takes numbers of outcomes that you set", () => {
    const rule = equalityDelivery([{ framework: "eds2022", called: "EDS 2022", mark: "D" }]);
    expect(rule.authority.map(({ text }) => text)).toStrictEqual([
      "the recorded outcomes of EDS 2022",
    ]);
    const shipped = england.rules.find(({ id }) => id === "R-EDS");
    expect(shipped?.authority.map(({ text, mark }) => [text, mark])).toStrictEqual([
      ["the 18 outcomes of EDS2", "S"],
      ["the 11 outcomes of EDS 2022", "U"],
    ]);
  });
});
