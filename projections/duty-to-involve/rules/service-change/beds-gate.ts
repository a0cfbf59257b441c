import { assessmentFor } from "../../counting/assessment.js";
import type { Facts } from "../facts.js";
import type { Answer } from "../finding.js";

const question = "whether the number of hospital beds is significantly reduced";

/**
 * Answers where no significant reduction of hospital beds is judged, or nobody judged it.
 *
 * Undefined where a significant reduction is recorded.
 */
export function bedsGate({
  matter,
  decision,
}: Pick<Facts, "matter" | "decision">): Answer | undefined {
  const assessment = assessmentFor(matter, decision);
  const evidence = assessment === undefined ? [] : [assessment];
  const judged = assessment?.bedsReduced ?? "not-judged";
  if (judged === "significant") return undefined;
  if (judged !== "not-judged")
    return {
      outcome: "not-applicable",
      sentence:
        `The ${assessment?.assessedBy ?? ""} judged that ` +
        (judged === "none"
          ? "no hospital beds are reduced."
          : "the number of hospital beds is not significantly reduced."),
      evidence,
    };
  return {
    outcome: "not-decidable",
    sentence:
      assessment === undefined
        ? `Nobody recorded ${question}.`
        : `The assessment leaves it open ${question}.`,
    evidence,
    missing: [`a judgement ${question}`],
    judgement: {
      needed: question,
      whoCould:
        "whoever assesses the duty for the responsible body, by recording DutyAssessed with bedsReduced",
    },
  };
}
