import { assessmentFor, impactOf } from "../../counting/assessment.js";
import type { DecisionPoint, DutyFacts } from "../facts.js";
import type { Answer } from "../finding.js";

/** What would show that equality was assessed again. */
export const assessedAgain =
  "an equality impact assessment made, revised or re-affirmed after involvement closed and before the decision";

/** The answer where no activity begun before a decision is linked: none was judged due, or none is on record. */
export function noInvolvement(decision: DecisionPoint, { matter }: DutyFacts): Answer {
  const judged = assessmentFor(matter, decision);
  if (judged !== undefined && (judged.duty === "none" || impactOf(judged) === "no"))
    return {
      outcome: "not-applicable",
      sentence:
        "The assessment judges that no duty to involve applied or nothing would be affected, and no " +
        `activity begun before ${decision.called} is linked.`,
      evidence: [judged],
    };
  return {
    outcome: "evidence-missing",
    sentence: `No linked activity is on record as begun before ${decision.called}, after which equality could be assessed again.`,
    evidence: [decision],
    missing: [assessedAgain],
  };
}
