import { onDay } from "../../days.js";
import type { DecisionPoint } from "../facts.js";
import type { Answer } from "../finding.js";
import type { OwnPlan } from "./own-plan.js";

/** Answers whether a strategy is published, which is due once it is adopted. Source: LGPIHA 2007 s.116A(6). */
export function strategyPublished(plan: OwnPlan, adoption: DecisionPoint | undefined): Answer {
  const [first] = plan.published;
  if (first !== undefined)
    return {
      outcome: "evidence-found",
      sentence: `${plan.called} was published ${onDay(first.occurredAt)}.`,
      evidence: [first],
    };
  const missing = ["the publication of the document"];
  if (adoption === undefined)
    return {
      outcome: "not-yet-due",
      sentence: `${plan.called} is not on record as adopted or published.`,
      evidence: plan.started,
      missing,
    };
  return {
    outcome: "evidence-missing",
    sentence: `${plan.called} is not on record as published, after ${adoption.called}.`,
    evidence: [adoption],
    missing,
  };
}
