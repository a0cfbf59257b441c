import { describe, expect, it } from "vitest";
import { recordedOn, type Step } from "../../told-case.js";
import { finds, findingsIn } from "../finds.js";
import { reads, says } from "../scrutiny/expected.js";
import { assessed, decided, opened, registered, withdrawn } from "../westmoor.js";
import { evidenced } from "./told.js";

const start = [registered("ccg"), opened()];
const judged = [...start, assessed("2016-05-01", { bedsReduced: "significant" })];
const decision = decided("2017-09-20");

describe("a reduction of hospital beds", () => {
  finds("R-BED", "evidence-found", "evidence of alternative provision is on record", {
    steps: [...judged, evidenced("beds", "2017-01-10", "alternative"), decision],
    expects: reads(
      "A significant reduction of hospital beds is recorded. Evidence is on record for: alternative " +
        "provision alongside or ahead of the closures (NHS Westmoor, on 2017-01-10).",
    ),
  });
  finds("R-BED", "evidence-missing", "a decision is made and none of the three is evidenced", {
    steps: [
      ...judged,
      evidenced("beds", "2017-01-10"),
      evidenced("choice", "2017-01-10"),
      decision,
    ],
  });
  finds("R-BED", "not-yet-due", "nothing is decided and none of the three is evidenced", {
    steps: judged,
  });
  finds("R-BED", "not-applicable", "no beds are reduced", {
    steps: [...start, assessed("2016-05-01"), decision],
    expects: reads("The Head of engagement judged that no hospital beds are reduced."),
  });
  finds("R-BED", "not-applicable", "the reduction is judged not significant", {
    steps: [...start, assessed("2016-05-01", { bedsReduced: "not-significant" }), decision],
    expects: says("is not significantly reduced"),
  });
  finds("R-BED", "not-decidable", "nobody judged the reduction", {
    steps: [...start, decision],
    expects: says("DutyAssessed with beds"),
  });
  finds("R-BED", "not-decidable", "the assessment leaves the reduction open", {
    steps: [...start, assessed("2016-05-01", { bedsReduced: "not-judged" }), decision],
  });
});

describe("evidence for the bed test", () => {
  const shown = async (...steps: ReadonlyArray<Step>) => {
    const findings = await findingsIn([...judged, ...steps], "2017-12-01");
    const [finding] = findings.filter(({ rule }) => rule === "R-BED");
    return [finding?.outcome, finding?.detail, finding?.recordedLate];
  };

  it("is any one of the three conditions", async () => {
    for (const condition of ["alternative", "treatment", "efficiency"] as const)
      expect(await shown(evidenced("beds", "2017-01-10", condition), decision)).toStrictEqual([
        "evidence-found",
        undefined,
        undefined,
      ]);
  });

  it("is said to have come after the decision where all of it did", async () => {
    const after = evidenced("beds", "2017-10-10", "treatment");
    expect(await shown(decision, after)).toStrictEqual([
      "evidence-found",
      "after-decision",
      undefined,
    ]);
    const earlier = evidenced("beds", "2017-01-10", "alternative");
    expect((await shown(decision, after, earlier))[1]).toBeUndefined();
  });

  it("is said to have been recorded late", async () => {
    const late = recordedOn("2017-09-22", evidenced("beds", "2017-01-10", "treatment"));
    expect(await shown(decision, late)).toStrictEqual(["evidence-found", undefined, 2]);
  });

  it("is not looked for once the matter is withdrawn undecided", async () => {
    expect((await shown(withdrawn("2017-01-01")))[0]).toBe("not-applicable");
  });
});
