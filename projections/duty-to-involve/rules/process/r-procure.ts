import { onDay } from "../../days.js";
import { bindingMilestones } from "../../decision-points.js";
import { earliestFirst } from "../../dossier/order.js";
import type { Facts } from "../facts.js";
import type { Answer } from "../finding.js";
import { defineRule } from "../rule.js";
import { fudge } from "../cases.js";

const ofProcurement: ReadonlyArray<string> = [
  "specification-issued",
  "preferred-bidder",
  "provider-chosen",
  "contract-signed",
];

/**
 * Says which milestones of a procurement other rules are tested against, as they are against decisions.
 *
 * R-INV-DEC, R-PRECEDE and R-PSED each have a finding of their own for each of these milestones.
 * Source: law.md 4.4.
 */
export const procurementTested = defineRule({
  of: "matter",
  id: "R-PROCURE",
  version: 1,
  title: "The choice of a bidder or provider is tested as a decision",
  authority: [fudge],
  inputs: ["the milestones of a procurement"],
  outcomes: {
    "evidence-found":
      "the choice of a preferred bidder or of a provider is on record, and tested as a decision",
    "evidence-missing": "a contract was signed, and no such choice is on record",
    "not-yet-due": "a procurement began, and no such choice is on record",
    "not-applicable": "no procurement is on record",
  },
  cannotDecide: "what the rules tested against each milestone cannot decide",
  per: "matter",
  test: tested,
});

function tested({ matter }: Facts): Answer {
  const steps = earliestFirst(matter.milestones.filter(({ kind }) => ofProcurement.includes(kind)));
  if (steps.length === 0)
    return { outcome: "not-applicable", sentence: "No procurement is on record." };
  const chosen = bindingMilestones(matter);
  if (chosen.length > 0)
    return {
      outcome: "evidence-found",
      sentence:
        `R-INV-DEC, R-PRECEDE and R-PSED are tested against ` +
        `${chosen.map(({ called }) => called).join("; ")}, as against a decision.`,
      evidence: chosen,
    };
  const missing = ["the choice of the preferred bidder or of the provider, as MilestoneReached"];
  const signed = steps.find(({ kind }) => kind === "contract-signed");
  if (signed === undefined)
    return {
      outcome: "not-yet-due",
      sentence: "A procurement began, and no choice of a bidder or provider is on record yet.",
      evidence: steps,
      missing,
    };
  return {
    outcome: "evidence-missing",
    sentence:
      `A contract was signed ${onDay(signed.occurredAt)}, and no choice of a bidder or provider is on ` +
      `record, against which R-INV-DEC, R-PRECEDE and R-PSED would be tested.`,
    evidence: steps,
    missing,
  };
}
