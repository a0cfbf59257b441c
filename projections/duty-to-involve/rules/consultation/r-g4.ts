import { decisionPoints } from "../../decision-points.js";
import { before } from "../../timing.js";
import type { Facts } from "../facts.js";
import type { Answer } from "../finding.js";
import { defineRule } from "../rule.js";
import { gunning } from "../cases.js";
import { considered } from "./considered.js";
import type { Consultation } from "./consultation.js";
import { eachOnProposal } from "./each-on-proposal.js";

/**
 * Those who decided had the report after the consultation closed and before they decided, and each theme of
 * the matter has an answer.
 *
 * It looks at the body's first decision that was not made before the opening. Themes heard after that
 * decision are not looked at; the answers may be recorded at any time.
 * Source: law.md 4.1.
 */
export const productConsidered = defineRule({
  of: "matter",
  id: "R-G4",
  version: 1,
  title: "What people said was reported before the decision, and each theme was answered",
  authority: [gunning],
  inputs: [
    "papers that name the consultation, received by the body that decided",
    "the closing of the consultation, and the decision",
    "the themes of the matter, and what was done with each",
  ],
  outcomes: {
    "evidence-found":
      "a report was received after the closing and before the decision, and each theme has an answer",
    "evidence-missing":
      "the decision is made, and no such report is on record, or a theme has no answer",
    "not-yet-due": "no decision of the body since it opened is on record",
    "not-applicable":
      "no specific proposal and decision are linked with it, it or the matter was withdrawn, or there is no consultation",
    "not-decidable":
      "dates do not show which came first, no theme is on record, or nobody said what the answer to a theme comes to",
  },
  cannotDecide: "whether what people said was conscientiously considered",
  per: "matter",
  test: eachOnProposal((consultation, facts) => {
    const decision = decisionPoints(facts.record, facts.matter, facts.history.body).find(
      ({ occurredAt }) => before(occurredAt, consultation.opening.occurredAt) !== "in-time",
    );
    return decision === undefined
      ? undecided(consultation, facts)
      : considered(consultation, facts, decision);
  }),
});

function undecided({ called, opening }: Consultation, { matter, body }: Facts): Answer {
  return matter.withdrawn === undefined
    ? {
        outcome: "not-yet-due",
        sentence: `No decision of ${body} since ${called} opened is on record.`,
        evidence: [opening],
      }
    : {
        outcome: "not-applicable",
        sentence: `The matter was withdrawn, and no decision of ${body} since ${called} opened is on record.`,
        evidence: [matter.withdrawn],
      };
}
