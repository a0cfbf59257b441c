import type { Answer } from "../finding.js";
import { defineRule } from "../rule.js";
import { againstPolicy, type Uncompared } from "./against-policy.js";
import { gunning } from "../cases.js";
import { eachOnProposal } from "./each-on-proposal.js";
import { ownPolicy, proportionateTime } from "./guidance.js";

/**
 * The time to respond to a consultation on a proposal, compared with the body's own policy.
 *
 * There is no fixed length in law, and none here: without a policy a person must judge it.
 * Source: law.md 4.1, 5.5.
 */
export const timeToRespond = defineRule({
  of: "matter",
  id: "R-G3",
  version: 1,
  title: "People had the time to respond that the body's own policy gives",
  authority: [gunning, proportionateTime, ownPolicy],
  inputs: [
    "the opening, the extensions and the closing of the consultation",
    "overlaps with a holiday or pre-election period",
    "the policy of the body that opened it, as on the day of the opening",
  ],
  outcomes: {
    "evidence-found": "it was open for as many calendar days as the policy has",
    "evidence-missing": "it was open for fewer",
    "not-yet-due": "it is open",
    "not-applicable":
      "no specific proposal and decision are linked with it, it was withdrawn, or there is no consultation",
    "not-decidable":
      "no policy is on record, so a person must judge the time; or dates are not known well enough",
  },
  cannotDecide: "whether the time was adequate",
  per: "matter",
  test: eachOnProposal((consultation, facts) => againstPolicy(consultation, facts, unjudged)),
});

function unjudged({ said, evidence }: Uncompared): Answer {
  return {
    outcome: "not-decidable",
    sentence: `${said} No policy with a length in days was on record when it opened. Whether the time was adequate, a person must judge.`,
    evidence,
    judgement: {
      needed: "whether the time was adequate for consideration and response",
      whoCould:
        "a person; a body that sets itself a length records PolicyAdopted with consultation.policyDays",
    },
  };
}
