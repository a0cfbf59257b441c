import { involvementsOf } from "../../counting/involvement.js";
import { lateSentence, recordedLate } from "../../counting/recorded-late.js";
import type { DutyFacts } from "../facts.js";
import type { Answer } from "../finding.js";
import { exemptedAnswer, withdrawnAnswer } from "../impact-gate.js";
import { listed } from "../listed.js";
import { orderDetail, orderNeeded, whyUndated } from "../order-unknown.js";
import { stepsBefore } from "./steps-before.js";
import { defineRule, involvementDuties } from "../rule.js";

/**
 * Involvement that began, closed and was reported before the decision it concerns. For each decision.
 *
 * Of what began before the decision, all must have closed and been reported before it; what began after it
 * is looked at only where nothing began before, and what may have begun on a later day shows no step missing.
 * Reported: in a paper received, or publicly.
 * Source: law.md 4.4.
 */
export const involvementPrecedes = defineRule({
  of: "duty",
  id: "R-PRECEDE",
  version: 1,
  title: "Involvement began, closed and was reported before the decision",
  authority: [{ text: "the cases on involvement before decisions", mark: "D" }],
  inputs: [
    "when linked activities began, closed and were reported",
    "each decision, and each milestone that binds",
  ],
  outcomes: {
    "evidence-found": "all that began before the decision closed and was reported before it",
    "evidence-missing": "a decision is made, and a step is not on record before it",
    "not-yet-due": "nothing is decided",
    "not-applicable":
      "no duty to involve bound the body, the matter has no decision limb, or an exemption is recorded",
    "not-decidable": "dates do not show which came first",
  },
  cannotDecide: "nothing: it turns on dates alone",
  appliesTo: { duties: involvementDuties, limbs: ["decision"] },
  per: "decision-point",
  test: (facts) => exemptedAnswer(facts) ?? withdrawnAnswer(facts) ?? tested(facts),
});

function tested(facts: DutyFacts): Answer {
  const { decision, matter } = facts;
  const linked = involvementsOf(facts).filter(({ link }) => link.limb !== "planning");
  if (decision === undefined)
    return {
      outcome: "not-yet-due",
      sentence: "Nothing is decided yet.",
      evidence: linked.map(({ start }) => start),
    };
  const all = linked.flatMap((one) => stepsBefore(one, matter, decision));
  const notAfter = all.filter(({ began }) => began !== "too-late");
  const considered = notAfter.length > 0 ? notAfter : all;
  const evidence = [...considered.flatMap((one) => one.evidence), decision];
  if (considered.length === 0)
    return {
      outcome: "evidence-missing",
      sentence: `No activity linked with the limb proposal or decision is on record for ${decision.called}.`,
      evidence,
      missing: ["an activity that began, closed and was reported before the decision"],
    };
  const byItsDay = considered.filter(({ isByItsDay }) => isByItsDay);
  const sure = byItsDay.length > 0 ? byItsDay : considered;
  const lacking = sure.flatMap((one) => one.lacking);
  const tooLate = sure.flatMap((one) => one.tooLate);
  if (lacking.length > 0 || tooLate.length > 0)
    return {
      outcome: "evidence-missing",
      ...(tooLate.length > 0 ? { details: ["contradicted"] } : {}),
      sentence:
        `Not all involvement began, closed and was reported before ${decision.called}: ` +
        `${listed([...new Set([...tooLate, ...lacking])])}.`,
      evidence,
      missing: [...new Set(lacking)],
    };
  const unknown = considered.flatMap((one) => one.unknown);
  const first = unknown[0];
  if (first !== undefined)
    return {
      outcome: "not-decidable",
      details: orderDetail(first.timing),
      sentence: `${first.what} and ${decision.called} are ${whyUndated(first.timing)}.`,
      evidence,
      judgement: orderNeeded,
    };
  const late = recordedLate([considered.flatMap((one) => one.evidence)], decision);
  return {
    outcome: "evidence-found",
    sentence:
      `Involvement began, closed and was reported before ${decision.called}: ` +
      `${listed([...new Set(considered.map((one) => one.called))])}.${lateSentence(late)}`,
    evidence,
    ...(late === undefined ? {} : { recordedLate: late }),
  };
}
