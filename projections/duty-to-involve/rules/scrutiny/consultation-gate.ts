import type { DutyFacts } from "../facts.js";
import type { Answer } from "../finding.js";
import { assessmentFor } from "../../counting/assessment.js";
import { exemptedAnswer, withdrawnAnswer } from "../impact-gate.js";
import { orderDetail, orderNeeded, whyUndated } from "../order-unknown.js";
import { quoted } from "../quoted.js";
import { substantialGate } from "./substantial.js";
import { urgencyFor } from "./urgency.js";

/**
 * Answers where the local authority need not be consulted, or it turns on a judgement nobody recorded.
 *
 * Undefined where reg 23(1) is in play. Urgency claimed only after the decision takes nothing out, be it
 * claimed by itself or as the exemption of an assessment.
 * Source: S.I. 2013/218 reg 23(1)-(2), reg 24.
 */
export function consultationGate(facts: DutyFacts): Answer | undefined {
  return (
    (isUrgency(facts) ? undefined : exemptedAnswer(facts)) ??
    withdrawnAnswer(facts) ??
    urgencyAnswer(facts) ??
    substantialGate(facts)
  );
}

function isUrgency({ matter, decision }: DutyFacts): boolean {
  return assessmentFor(matter, decision)?.exemption?.kind === "reg-23-urgency";
}

function urgencyAnswer(facts: DutyFacts): Answer | undefined {
  const urgency = urgencyFor(facts);
  if (urgency === undefined || urgency.timing === "too-late") return undefined;
  const { reason, timing, evidence } = urgency;
  if (timing === "in-time")
    return {
      outcome: "not-applicable",
      sentence: `Someone is recorded to have held that there was no time to consult the local authority: ${quoted(reason)}.`,
      evidence,
    };
  return {
    outcome: "not-decidable",
    details: orderDetail(timing),
    sentence: `The claim that there was no time to consult and ${facts.decision?.called ?? "the decision"} are ${whyUndated(timing)}.`,
    evidence,
    judgement: orderNeeded,
  };
}
