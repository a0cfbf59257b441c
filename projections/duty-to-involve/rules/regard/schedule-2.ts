import { listOf } from "../../dossier/names.js";
import { financialYear } from "../../financial-year.js";
import type { BodyFacts } from "../facts.js";
import type { Answer } from "../finding.js";
import { ownPlans, type PlanKind } from "../plans/own-plan.js";

/** The first day of the regulations. Source: S.I. 2017/353 reg 1. */
export const inForce = "2017-03-31";

const kinds: ReadonlyArray<PlanKind> = ["equality-information", "equality-objectives"];

/** Tells whether a body has published either document, or is at work under the equality duty. */
export function isConcerned(facts: BodyFacts): boolean {
  const { history, boundOn, today } = facts;
  if (ownPlans(facts, kinds).length > 0) return true;
  return listOf(history.years)
    .map(financialYear)
    .filter(({ from, to }) => to >= inForce && from <= today)
    .flatMap(({ from, to }) => [from, to])
    .some((day) => {
      const bound = boundOn(day);
      return bound._tag === "Bound" && bound.duties.some(({ id }) => id === "D-PSED");
    });
}

/** The answer for a body recorded as not in Schedule 2. */
export function notListed({ history, body }: BodyFacts): Answer {
  return {
    outcome: "not-applicable",
    sentence: `${body} is recorded as not listed in Schedule 2 to S.I. 2017/353.`,
    evidence: history.registered === undefined ? [] : [history.registered],
  };
}

/** The answer for a body of which no record says whether it is in Schedule 2. */
export function notRecorded(facts: BodyFacts): Answer {
  const { history, body } = facts;
  const needed = `whether ${body} is listed in Schedule 2 to S.I. 2017/353`;
  const published = ownPlans(facts, kinds);
  return {
    outcome: "not-decidable",
    details: ["membership-not-recorded"],
    sentence: `No record says ${needed}, on which the duty to publish turns.`,
    evidence: [
      ...(history.registered === undefined ? [] : [history.registered]),
      ...published.flatMap((plan) => plan.published),
    ],
    missing: [needed],
    judgement: {
      needed,
      whoCould:
        "whoever keeps the ledger, by recording BodyRegistered with equalityDuties.schedule2",
    },
  };
}
