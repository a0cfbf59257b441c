import { assessmentFor } from "../../counting/assessment.js";
import { lateSentence, recordedLate } from "../../counting/recorded-late.js";
import { onDay } from "../../days.js";
import { earliestFirst } from "../../dossier/order.js";
import { before } from "../../timing.js";
import type { Facts } from "../facts.js";
import type { Answer } from "../finding.js";
import { withdrawnAnswer } from "../impact-gate.js";
import { listed } from "../listed.js";
import { defineRule, involvementDuties } from "../rule.js";
import { bedTest } from "./authority.js";
import { bedsGate } from "./beds-gate.js";

const conditions = {
  alternative: "alternative provision alongside or ahead of the closures",
  treatment: "new treatments that reduce admissions",
  efficiency: "a plan to use beds more efficiently",
};

/**
 * A significant reduction of beds has evidence for at least one of the three conditions.
 *
 * Evidence may come at any time, also after the decision: the test names no day. Said where it came after.
 * The guidance is for NHS bodies: those under a duty to involve.
 * Source: the bed test (law.md 5.4 R-BED).
 */
export const bedConditionEvidenced = defineRule({
  of: "duty",
  id: "R-BED",
  version: 1,
  title: "A significant reduction of beds has evidence for one of the three conditions",
  authority: [bedTest],
  inputs: [
    "the judgement whether hospital beds are significantly reduced",
    "the evidence for the bed test, and which condition it is for",
    "the first decision",
  ],
  outcomes: {
    "evidence-found": "evidence for at least one of the three conditions is on record",
    "evidence-missing": "a decision is made, and evidence for none of the three is on record",
    "not-yet-due": "nothing is decided, and evidence for none of the three is on record",
    "not-applicable":
      "no duty to involve bound the body, no significant reduction of beds is judged, or the matter was withdrawn",
    "not-decidable":
      "nobody judged whether hospital beds are significantly reduced, or the kind of body is not recorded",
  },
  cannotDecide: "whether the reduction is significant, and whether the plan is credible",
  appliesTo: { duties: involvementDuties, limbs: [] },
  per: "matter",
  test: (facts) => withdrawnAnswer(facts) ?? bedsGate(facts) ?? tested(facts),
});

function tested({ matter, record, decision }: Facts): Answer {
  const shown = earliestFirst(matter.serviceChangeTests).flatMap((one) =>
    one.test === "beds" && one.bedCondition !== undefined
      ? [{ ...one, condition: conditions[one.bedCondition] }]
      : [],
  );
  const assessment = assessmentFor(matter, decision);
  const judged = assessment === undefined ? [] : [assessment];
  const missing = ["evidence for one of the three conditions of the bed test"];
  if (shown.length === 0)
    return {
      outcome: decision === undefined ? "not-yet-due" : "evidence-missing",
      sentence:
        "A significant reduction of hospital beds is recorded. Evidence for none of the three conditions is on record" +
        (decision === undefined ? "; nothing is decided yet." : `; ${decision.called} is made.`),
      evidence: [...judged, ...(decision === undefined ? [] : [decision])],
      missing,
    };
  const inTime = shown.filter(
    ({ occurredAt }) =>
      decision === undefined || before(occurredAt, decision.occurredAt) !== "too-late",
  );
  const late = recordedLate(
    inTime.map((one) => [one]),
    decision,
  );
  const which = shown.map(
    ({ by, occurredAt, condition }) =>
      `${condition} (${record.bodies.get(by).name ?? by}, ${onDay(occurredAt)})`,
  );
  return {
    outcome: "evidence-found",
    ...(inTime.length === 0 ? { details: ["after-decision"] } : {}),
    sentence:
      `A significant reduction of hospital beds is recorded. Evidence is on record for: ${listed(which)}.` +
      (inTime.length === 0 ? ` It came after ${decision?.called ?? ""}.` : "") +
      lateSentence(late),
    evidence: [...judged, ...shown],
    ...(late === undefined ? {} : { recordedLate: late }),
  };
}
