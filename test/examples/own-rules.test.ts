import { describe, expect, it } from "vitest";
import { project } from "engagement-ledger";
import { dutyToInvolve, dutyToInvolveProjection } from "engagement-ledger/projections";
import { ownRules } from "../../examples/own-rules.js";
import {
  assessed,
  body,
  consulted,
  decided,
  matter,
  opened,
  published,
  registered,
  tallied,
} from "../projections/duty-to-involve/westmoor.js";
import { rightOf } from "../projections/recorded.js";
import { toldCase, type Step } from "../projections/told-case.js";

async function outcomes(
  steps: ReadonlyArray<Step>,
  ...rules: ReadonlyArray<string>
): Promise<ReadonlyArray<string | undefined>> {
  const documents = rightOf(await project(await toldCase(steps), dutyToInvolveProjection));
  const [report] = dutyToInvolve(documents, { today: "2018-01-01", ruleSet: ownRules }).matters;
  expect(report?.body).toBe(body);
  return rules.map((rule) => {
    const found = report?.findings.find((finding) => finding.rule === rule);
    return [found?.outcome, found?.detail].filter((part) => part !== undefined).join(" ");
  });
}

const asked = (...audiences: ReadonlyArray<string>) =>
  consulted("2016-12-01", {
    matters: [{ matter, limb: "decision", proposalVersion: "1" }],
    audiences,
  });

describe("the example of rules of one's own", () => {
  const start = [registered("ccg", "2013-04-01"), opened(), assessed("2016-06-01")];
  const rest = [tallied("2017-01-05"), decided("2017-09-20")];

  it("asks for carers because the body promised it, though its duty does not name them", async () => {
    const without = [...start, published("1", "2016-11-01"), asked("service-users"), ...rest];
    const withThem = [...start, published("1", "2016-11-01"), asked("carers"), ...rest];
    expect(await outcomes(without, "OWN-CARERS", "R-INV-DEC")).toStrictEqual([
      "evidence-missing",
      "evidence-found",
    ]);
    expect(await outcomes(withThem, "OWN-CARERS")).toStrictEqual(["evidence-found"]);
    expect(await outcomes(start, "OWN-CARERS")).toStrictEqual(["not-yet-due"]);
  });

  it("tests a board in Wales under a row that is only data, and says that nobody checked the law", async () => {
    const { data, ...registration } = registered("other", "2013-04-01");
    const inWales = { ...registration, data: { ...data, finerKind: "local-health-board" } };
    const steps = [
      opened(),
      assessed("2016-06-01", { duty: "D-WALES-183" }),
      published("1", "2016-11-01"),
      asked("service-users"),
      ...rest,
    ];
    expect(await outcomes([inWales, ...steps], "R-INV-DEC")).toStrictEqual([
      "evidence-found law-unverified",
    ]);
    expect(await outcomes([registered("other"), ...steps], "R-INV-DEC")).toStrictEqual([
      "not-applicable",
    ]);
  });
});
