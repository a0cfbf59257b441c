import { assessmentFor } from "../../counting/assessment.js";
import { exemptionUnder } from "../../counting/exemption.js";
import { onDay } from "../../days.js";
import type { Duty } from "../../duties/duty.js";
import { onOrBefore } from "../../timing.js";
import type { BodyFacts, DecisionPoint } from "../facts.js";
import type { Answer } from "../finding.js";
import { orderDetail } from "../order-unknown.js";
import { quoted } from "../quoted.js";
import type { OwnPlan } from "./own-plan.js";

/**
 * Answers where the existing joint strategy is recorded as sufficient, so that no new one is prepared.
 *
 * Only for a joint health and wellbeing strategy, and only for a judgement made while the row has the
 * exemption: since 2022-07-01. One dated within a time in which that began cannot be decided.
 * Source: LGPIHA 2007 s.116A(2A) (law.md 3.10).
 */
export function strategySufficient(
  { record }: BodyFacts,
  plan: OwnPlan,
  duty: Duty,
  adoption: DecisionPoint | undefined,
): Answer | undefined {
  if (plan.kind !== "health-wellbeing-strategy" || plan.matter === undefined) return undefined;
  const matter = record.matters.get(plan.matter);
  const assessment = matter === undefined ? undefined : assessmentFor(matter, adoption);
  if (assessment === undefined || exemptionUnder({ duty }, assessment) !== "strategy-sufficient")
    return undefined;
  const timing = onOrBefore(duty.from, assessment.occurredAt);
  if (timing === "too-late") return undefined;
  const judged = `The existing joint strategy was judged sufficient ${onDay(assessment.occurredAt)}`;
  if (timing === "in-time")
    return {
      outcome: "not-applicable",
      sentence: `${judged}: ${quoted(assessment.exemption?.reason ?? "")}.`,
      evidence: [assessment],
    };
  return {
    outcome: "not-decidable",
    details: orderDetail(timing),
    sentence: `${judged}, and it cannot be told whether that was since ${duty.from}, from when such a judgement counts.`,
    evidence: [assessment],
    judgement: {
      needed: "the exact day of the judgement",
      whoCould: "whoever recorded it, by recording EventCorrected with a more exact occurredAt",
    },
  };
}
