import { assessmentFor } from "../../counting/assessment.js";
import { audienceCheck } from "./audience-check.js";
import type { DutyFacts } from "../facts.js";
import type { Answer } from "../finding.js";

/**
 * Checks an audience that a duty names with "(if any)".
 *
 * Where the duty does not name it, the check does not apply. Involvement found is found; none found is
 * missing only where a record says that the people affected have them.
 */
export function ifAnyCheck(
  facts: DutyFacts,
  whom: "carers" | "representatives",
  named: boolean,
): Answer {
  const { provision, involves } = facts.duty;
  if (!named)
    return {
      outcome: "not-applicable",
      sentence:
        whom === "representatives" && involves.representatives === "another-route"
          ? `Under ${provision}, representatives are another route to users, not people to involve besides them.`
          : `${provision} does not name ${whom}.`,
    };
  const answer = audienceCheck(facts, whom, [whom]);
  const assessment = assessmentFor(facts.matter, facts.decision);
  const has = assessment?.affected[whom];
  const evidence = [...(answer.evidence ?? []), ...(assessment === undefined ? [] : [assessment])];
  if (answer.outcome === "evidence-found") return answer;
  if (has === "no")
    return {
      outcome: "not-applicable",
      sentence: `The assessment says that the people affected have no ${whom}.`,
      evidence,
    };
  const open = answer.outcome === "evidence-missing" || answer.outcome === "not-yet-due";
  if (has === "yes" || !open) return { ...answer, evidence };
  return {
    outcome: "not-decidable",
    sentence:
      `No involvement that counts is on record as for ${whom}, and no record says whether the people ` +
      `affected have ${whom}.`,
    evidence,
    missing: [`whether the people affected have ${whom}`],
    judgement: {
      needed: `whether the people affected have ${whom}`,
      whoCould: "whoever assesses the duty for the responsible body, by recording DutyAssessed",
    },
  };
}
