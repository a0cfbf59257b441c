import { assessmentFor } from "../../counting/assessment.js";
import type { DutyFacts } from "../facts.js";
import { withdrawnAnswer } from "../impact-gate.js";
import { quoted } from "../quoted.js";
import { defineRule, type Answers } from "../rule.js";
import { scrutinyProvision } from "./authority.js";
import { noticeGiven } from "./notice-given.js";
import { urgencyFor } from "./urgency.js";

/**
 * The authority was told at once of a decision for which there was said to be no time to consult.
 *
 * "Immediately" has no number: the same day or the first working day after it is found; a longer gap is
 * told in days and hours, and not judged. One answer an authority that the assessment names.
 * Source: S.I. 2013/218 reg 23(2)-(3) (law.md 3.6 R-23-URGENT).
 */
export const urgentDecisionNotified = defineRule({
  of: "duty",
  id: "R-23-URGENT",
  version: 1,
  title: "The local authority was told of an urgent decision, and why it was not consulted",
  authority: [scrutinyProvision("23", "(2)"), scrutinyProvision("23", "(3)")],
  inputs: [
    "claims of urgency under D-REG23, and the exemption reg-23-urgency of the assessment",
    "each decision",
    "the notices of it to the authority, with their reasons",
    "the bank holidays of England",
  ],
  outcomes: {
    "evidence-found":
      "the authority was notified with a reason, on the day of the decision or the first working day after it",
    "evidence-missing": "no notice, or none with a reason, is on record",
    "not-yet-due": "nothing is decided, or the first working day after the decision is not over",
    "not-applicable":
      "the duty did not bind the body, no urgency is claimed, or the matter was withdrawn",
    "not-decidable":
      "the notice came later, or dates do not show when; whether that was immediate is not judged",
  },
  cannotDecide:
    "whether there was a risk to safety or welfare, and whether a longer gap was immediate",
  appliesTo: { duties: ["D-REG23"], limbs: [] },
  per: "decision",
  test: tested,
});

function tested(facts: DutyFacts): Answers {
  const { matter, decision } = facts;
  const urgency = urgencyFor(facts);
  if (urgency === undefined)
    return {
      outcome: "not-applicable",
      sentence:
        "No record says that anyone held that there was no time to consult the local authority.",
    };
  const withdrawn = withdrawnAnswer(facts);
  if (withdrawn !== undefined) return withdrawn;
  const says = `Someone is recorded to have held that there was no time to consult: ${quoted(urgency.reason)}.`;
  if (decision === undefined)
    return {
      outcome: "not-yet-due",
      sentence: `${says} Nothing is decided yet.`,
      evidence: urgency.evidence,
      missing: ["a notice of the decision to the local authority, with the reason"],
    };
  const assessment = assessmentFor(matter, decision);
  const authorities = assessment?.authorities ?? [];
  const naming = assessment === undefined || authorities.length === 0 ? [] : [assessment];
  const wanted = authorities.length === 0 ? [undefined] : [...new Set(authorities)];
  return wanted.map((authority) => {
    const answer = noticeGiven(facts, decision, authority);
    return {
      ...answer,
      sentence: `${says} ${answer.sentence}`,
      evidence: [...naming, ...urgency.evidence, ...(answer.evidence ?? [])],
      ...(authority === undefined ? {} : { about: authority }),
    };
  });
}
