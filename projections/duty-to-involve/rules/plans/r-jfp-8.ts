import { onDay } from "../../days.js";
import type { BodyFacts } from "../facts.js";
import type { Answer } from "../finding.js";
import { defineRule } from "../rule.js";
import { boardProvision } from "./authority.js";
import { forwardPlans } from "./forward-plans.js";
import { givenUp, type OwnPlan } from "./own-plan.js";
import { partsIn, placesMissing, viewsAndOpinion } from "./parts.js";
import { wholeRevisionAnswer } from "./whole-revision.js";

const id = "R-JFP-8";

/**
 * The published joint forward plan holds what people said, what came of it, and the boards' final opinion.
 *
 * One answer a plan: its editions are read together. It is due when the plan is published.
 * Source: NHS Act 2006 s.14Z54(8) (law.md 3.9 R-JFP-8).
 */
export const forwardPlanHolds = defineRule({
  of: "body",
  id,
  version: 1,
  title: "The joint forward plan says what people said and what came of it",
  authority: [boardProvision("s.14Z54(8)")],
  inputs: [
    "the joint forward plans of the body",
    "what each published plan holds, and where",
    "whether a revision is significant",
  ],
  outcomes: {
    "evidence-found": "the plan is published, and all three parts are recorded with their places",
    "evidence-missing": "the plan is published, and a part is not recorded",
    "not-yet-due": "the plan is not published",
    "not-applicable":
      "the body was not an integrated care board, the revision is not significant, or the matter was withdrawn",
    "not-decidable": "nobody recorded whether a revision is significant, or the kind of body",
  },
  cannotDecide: "what the summary of views and the explanation are worth",
  test: (facts) => forwardPlans(id, facts, (plan) => tested(facts, plan)),
});

function tested(facts: BodyFacts, plan: OwnPlan): Answer {
  const [first] = plan.published;
  if (first === undefined)
    return (
      givenUp(facts, plan) ?? {
        outcome: "not-yet-due",
        sentence: `${plan.called} is not on record as published.`,
        evidence: plan.started,
      }
    );
  const revision = wholeRevisionAnswer(plan);
  if (revision !== undefined) return revision;
  const { held, lacking } = partsIn(plan.published, viewsAndOpinion);
  const subject = `${plan.called}, published ${onDay(first.occurredAt)},`;
  return lacking.length === 0
    ? {
        outcome: "evidence-found",
        sentence: `${subject} is recorded to hold ${held.join("; ")}.`,
        evidence: plan.published,
      }
    : {
        outcome: "evidence-missing",
        sentence: `${subject} is not recorded to hold ${lacking.join("; ")}.`,
        evidence: plan.published,
        missing: placesMissing(lacking),
      };
}
