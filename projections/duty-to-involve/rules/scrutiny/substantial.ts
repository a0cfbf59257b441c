import { assessmentFor } from "../../counting/assessment.js";
import type { Facts } from "../facts.js";
import type { Answer } from "../finding.js";

/**
 * Answers where a change is judged not substantial, or nobody judged it; undefined where it is substantial.
 *
 * "Substantial" is not defined in law: it is a recorded judgement, read from the assessment in force.
 */
export function substantialGate({
  matter,
  decision,
}: Pick<Facts, "matter" | "decision">): Answer | undefined {
  const assessment = assessmentFor(matter, decision);
  const evidence = assessment === undefined ? [] : [assessment];
  if (assessment?.substantial === "yes") return undefined;
  if (assessment?.substantial === "no")
    return {
      outcome: "not-applicable",
      sentence: `The ${assessment.assessedBy} judged that the change is not substantial.`,
      evidence,
    };
  return {
    outcome: "not-decidable",
    sentence:
      assessment === undefined
        ? "Nobody recorded whether the change is substantial."
        : "The assessment leaves it open whether the change is substantial.",
    evidence,
    missing: ["a judgement whether the change is substantial"],
    judgement: {
      needed: "whether this is a substantial development or variation of services",
      whoCould:
        "whoever assesses the duty for the responsible body, by recording DutyAssessed with substantial",
    },
  };
}
