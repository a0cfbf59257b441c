import type { Answer } from "../finding.js";
import { defineRule } from "../rule.js";
import { againstPolicy, type Uncompared } from "./against-policy.js";
import { eachConsultation } from "./each-consultation.js";
import { ownPolicy, proportionateTime } from "./guidance.js";
import { withdrawnConsultation } from "./withdrawn-consultation.js";

/**
 * The length of each consultation in days, compared with the body's own policy.
 *
 * Whatever it was about: also one that is not on a specific proposal.
 * Source: law.md 5.5.
 */
export const lengthOfConsultation = defineRule({
  of: "matter",
  id: "R-LEN",
  version: 1,
  title: "The consultation was as long as the body's own policy has it",
  authority: [proportionateTime, ownPolicy],
  inputs: [
    "the opening, the extensions and the closing of the consultation",
    "the policy of the body that opened it, as on the day of the opening",
  ],
  outcomes: {
    "evidence-found": "it was open for as many calendar days as the policy has",
    "evidence-missing": "it was open for fewer",
    "not-yet-due": "it is open",
    "not-applicable": "no policy is on record, it was withdrawn, or there is no consultation",
    "not-decidable": "dates are not known well enough to compare",
  },
  cannotDecide: "whether the time was adequate",
  per: "matter",
  test: eachConsultation(
    (consultation, facts) =>
      withdrawnConsultation(consultation) ?? againstPolicy(consultation, facts, without),
  ),
});

function without({ said, evidence }: Uncompared): Answer {
  return {
    outcome: "not-applicable",
    sentence: `${said} No policy with a length in days was on record when it opened.`,
    evidence,
  };
}
