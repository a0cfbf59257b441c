import { involvementProvisions } from "./authority.js";
import { countFor } from "../../counting/counted.js";
import { lateSentence, recordedLate } from "../../counting/recorded-late.js";
import { onDay } from "../../days.js";
import { best, onOrBefore } from "../../timing.js";
import type { DutyFacts } from "../facts.js";
import type { Answer } from "../finding.js";
import { exemptedAnswer, withdrawnAnswer } from "../impact-gate.js";
import { listed } from "../listed.js";
import { orderDetail, orderNeeded, whyUndated } from "../order-unknown.js";
import { defineRule, involvementDuties } from "../rule.js";

/**
 * Involvement in planning, begun on or before the plan's adoption. Planning has no impact threshold.
 *
 * Source: NHS Act 2006 s.242(1B)(a), s.14Z2(2)(a), s.14Z45(2)(a), s.13Q(2)(a) (law.md 3.5).
 */
export const involvementInPlanning = defineRule({
  of: "duty",
  id: "R-INV-PLAN",
  version: 1,
  title: "People were involved in planning",
  authority: involvementProvisions("(a)"),
  inputs: [
    "activities linked with the limb planning",
    "the decision on the matter, else the adoption of its plan",
  ],
  outcomes: {
    "evidence-found": "linked involvement began on or before the adoption",
    "evidence-missing": "the plan is adopted, and no linked involvement began by then",
    "not-yet-due": "the plan is not adopted, and no involvement is linked",
    "not-applicable":
      "no duty to involve bound the body, the matter has no planning limb, or an exemption is recorded",
    "not-decidable": "dates do not show which came first, or the kind of body is not recorded",
  },
  cannotDecide: "whether what was done was enough",
  appliesTo: { duties: involvementDuties, limbs: ["planning"] },
  per: "matter",
  test: (facts) => exemptedAnswer(facts) ?? tested(facts),
});

function tested(facts: DutyFacts): Answer {
  const { counted, left } = countFor(facts, "planning");
  const { decision } = facts;
  const timings = counted.map((one) =>
    decision === undefined ? "in-time" : onOrBefore(one.start.occurredAt, decision.occurredAt),
  );
  const timing = best(timings);
  const shown = counted.filter((_one, index) => timings[index] === timing);
  const called = listed([...new Set(shown.map((one) => one.called))]);
  const evidence = [
    ...shown.flatMap((one) => one.evidence),
    ...(decision === undefined ? [] : [decision]),
  ];
  if (shown.length > 0 && timing === "in-time") {
    const late = recordedLate(
      shown.map((one) => one.evidence),
      decision,
    );
    const when = decision === undefined ? "so far" : `on or before ${decision.called}`;
    return {
      outcome: "evidence-found",
      sentence: `Involvement in planning began ${when}: ${called}.${lateSentence(late)}`,
      evidence,
      ...(late === undefined ? {} : { recordedLate: late }),
    };
  }
  if (decision === undefined)
    return (
      withdrawnAnswer(facts) ?? {
        outcome: "not-yet-due",
        sentence:
          "The plan is not adopted yet, and no involvement linked with the limb planning is on record.",
      }
    );
  const missing = [
    `involvement linked with the limb planning that began by ${onDay(decision.occurredAt).replace(/^on /, "")}`,
  ];
  if (shown.length > 0 && timing !== "too-late")
    return {
      outcome: "not-decidable",
      details: orderDetail(timing),
      sentence: `Involvement in planning and ${decision.called} are ${whyUndated(timing)}: ${called}.`,
      evidence,
      missing,
      judgement: orderNeeded,
    };
  return {
    outcome: "evidence-missing",
    ...(shown.length > 0 ? { details: ["contradicted"] } : {}),
    sentence:
      `No involvement linked with the limb planning is on record as begun by ${decision.called}.` +
      (shown.length > 0 ? ` It began after: ${called}.` : "") +
      (left.length > 0 ? ` Not counted: ${listed(left)}.` : ""),
    evidence,
    missing,
  };
}
