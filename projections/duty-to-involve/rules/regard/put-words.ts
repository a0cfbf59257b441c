import type { Rule } from "../rule.js";

/** What a rule reads that asks for an assessment put to those who decided, beside the kind of it. */
export const putInputs: Rule["inputs"] = [
  "the papers that decision-makers had before them, and the assessments that they name",
  "each decision",
  "a recorded exemption for one person's care",
];

/** The outcomes of such a rule. */
export const putOutcomes: Rule["outcomes"] = {
  "evidence-found": "such an assessment and a paper that names it came before the decision",
  "evidence-missing": "a decision is made, and one of the two is not on record before it",
  "not-yet-due": "nothing is decided",
  "not-applicable":
    "the duty did not bind the body, the decision is about one person's care, or the matter was withdrawn",
  "not-decidable": "dates do not show which came first, or the kind of body is not recorded",
};
