import { withdrawnAnswer } from "../impact-gate.js";
import type { DutyFacts } from "../facts.js";
import { defineRule } from "../rule.js";
import { assessedBefore } from "./assessed-before.js";
import { equalityAct, usualEvidence } from "./authority.js";
import { characteristicsCovered } from "./characteristics-covered.js";
import { impactAssessments } from "./impact-assessments.js";
import { revisited } from "./revisited.js";

const checks = ["before-decision", "characteristics", "revisited"];

/**
 * Three checks of the equality impact assessments before a decision, or before a provider is chosen: one
 * came before, the eight relevant characteristics are in them, and one came after involvement closed.
 *
 * An assessment of kind `eqia` counts. One finding a check. Whether regard was due is never decided.
 * Source: Equality Act 2010 s.149(1), (7) (law.md 3.11, 4.4 R-PROCURE).
 */
export const equalityAssessed = defineRule({
  of: "duty",
  id: "R-PSED",
  version: 1,
  title: "Equality was assessed before the decision, for all eight characteristics, and again",
  authority: [equalityAct("(1)"), equalityAct("(7)"), usualEvidence],
  inputs: [
    "the equality impact assessments, and the characteristics that each has an entry for",
    "the beginnings and closings of linked activities",
    "each decision, and each milestone that binds",
    "the judgement whether the duty to involve applies",
  ],
  outcomes: {
    "evidence-found":
      "what the check asks for is on record: an assessment before the decision; an entry for each of the eight; one made or re-affirmed between the closing of involvement and the decision",
    "evidence-missing":
      "a decision is made, and what the check asks for is not on record before it",
    "not-yet-due": "nothing is decided",
    "not-applicable":
      "the body is recorded as outside Schedule 19 or is of another kind, the matter was withdrawn, or no involvement was judged to be due and none is linked",
    "not-decidable": "dates do not show which came first, or the kind of body is not recorded",
  },
  cannotDecide: "whether regard was due, ever",
  appliesTo: { duties: ["D-PSED"], limbs: [] },
  per: "decision-point",
  test: (facts) => {
    const { decision } = facts;
    const assessments = impactAssessments(facts.matter, ["eqia"]);
    if (decision === undefined)
      return checks.map((check) => ({ ...notDecided(facts), evidence: assessments, check }));
    return [
      { ...assessedBefore(assessments, decision), check: "before-decision" },
      { ...characteristicsCovered(assessments, decision), check: "characteristics" },
      { ...revisited(assessments, decision, facts), check: "revisited" },
    ];
  },
});

function notDecided(facts: DutyFacts): ReturnType<typeof assessedBefore> {
  return (
    withdrawnAnswer(facts) ?? {
      outcome: "not-yet-due",
      sentence: "Nothing is decided yet, before which equality would have to be assessed.",
    }
  );
}
