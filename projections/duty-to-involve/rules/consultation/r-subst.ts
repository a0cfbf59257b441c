import type { Facts } from "../facts.js";
import type { Answer } from "../finding.js";
import { defineRule } from "../rule.js";
import { eveleigh } from "../cases.js";
import type { Consultation } from "./consultation.js";
import { eachConsultation } from "./each-consultation.js";
import { isLabelledConsultation, labelOf } from "./label.js";
import { substanceOf } from "./substance.js";

/**
 * Whether the rules on consultation run for an activity: by its substance, whatever its label.
 *
 * A label without a specific proposal has the detail `labelled-consultation`. The duty to involve is wider,
 * and is tested in any case.
 * Source: law.md 4.2.
 */
export const substanceNotLabel = defineRule({
  of: "matter",
  id: "R-SUBST",
  version: 1,
  title: "A specific proposal and a decision are linked with the consultation",
  authority: [eveleigh],
  inputs: [
    "the limb and the version of the proposal in the links of each activity that opened for responses",
    "the versions published, the decisions, and what the matter is about",
    "its purpose and what it was called",
  ],
  outcomes: {
    "evidence-found":
      "a specific proposal and a decision are linked: the rules on consultation run, whatever the label",
    "not-applicable":
      "no specific proposal or no decision is linked: the rules on consultation do not run; a label of consultation is noted",
  },
  cannotDecide: "whether the impact is direct, and usually adverse",
  per: "matter",
  test: eachConsultation(tested),
});

function tested(consultation: Consultation, facts: Facts): Answer {
  const { called, opening, links } = consultation;
  const { proposal, decision, isOnProposal } = substanceOf(consultation, facts);
  const label = labelOf(opening);
  if (isOnProposal)
    return {
      outcome: "evidence-found",
      sentence:
        `A specific proposal and a decision are linked with ${called}, ${label}. ` +
        "The rules on consultation run, whatever the label.",
      evidence: [opening, ...proposal, ...decision],
    };
  const isLabelled = proposal.length === 0 && isLabelledConsultation(opening);
  const lacking = [
    ...(proposal.length === 0 ? ["no specific proposal"] : []),
    ...(decision.length === 0 ? ["no decision"] : []),
  ].join(" and ");
  return {
    outcome: "not-applicable",
    ...(isLabelled ? { details: ["labelled-consultation"] } : {}),
    sentence:
      `With ${called}, ${label}, ${lacking} is linked on record. The rules on consultation do not run.` +
      (isLabelled ? " Notice: labelled consultation, no specific proposal on record." : ""),
    evidence: [opening, ...links],
  };
}
