import type { Facts } from "../facts.js";
import type { Answer } from "../finding.js";
import type { Consultation } from "./consultation.js";
import { eachConsultation, type Test } from "./each-consultation.js";
import { substanceOf } from "./substance.js";
import { withdrawnConsultation } from "./withdrawn-consultation.js";

/**
 * Makes the test of a rule that is only about consultations on a specific proposal: one answer each.
 *
 * Source: law.md 4.1, 4.2 R-SUBST.
 */
export function eachOnProposal(test: Test): (facts: Facts) => ReadonlyArray<Answer> {
  return eachConsultation(
    (consultation, facts) =>
      notOnProposal(consultation, facts) ??
      withdrawnConsultation(consultation) ??
      test(consultation, facts),
  );
}

function notOnProposal(consultation: Consultation, facts: Facts): Answer | undefined {
  const { proposal, isOnProposal } = substanceOf(consultation, facts);
  if (isOnProposal) return undefined;
  return {
    outcome: "not-applicable",
    sentence:
      `With ${consultation.called} no ${proposal.length === 0 ? "specific proposal" : "decision"} is linked on record, ` +
      "so the rules on a consultation on a specific proposal do not run.",
    evidence: [consultation.opening, ...consultation.links],
  };
}
