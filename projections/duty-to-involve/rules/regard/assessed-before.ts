import { lateSentence, recordedLate } from "../../counting/recorded-late.js";
import { onDay } from "../../days.js";
import { before, best } from "../../timing.js";
import type { DecisionPoint } from "../facts.js";
import type { Answer } from "../finding.js";
import { listed } from "../listed.js";
import { orderDetail, orderNeeded, whyUndated } from "../order-unknown.js";
import { documentCalled, type ImpactAssessment } from "./impact-assessments.js";

/** Checks that an equality impact assessment is dated strictly before a decision. */
export function assessedBefore(
  assessments: ReadonlyArray<ImpactAssessment>,
  decision: DecisionPoint,
): Answer {
  const timings = assessments.map(({ occurredAt }) => before(occurredAt, decision.occurredAt));
  const timing = best(timings);
  const shown = assessments.filter((_one, index) => timings[index] === timing);
  const called = listed(shown.map(documentCalled));
  const evidence = [...shown, decision];
  const missing = [
    `an equality impact assessment dated before ${onDay(decision.occurredAt).replace(/^on /, "")}`,
  ];
  if (timing === "in-time") {
    const late = recordedLate(
      shown.map((one) => [one]),
      decision,
    );
    return {
      outcome: "evidence-found",
      sentence: `Equality was assessed before ${decision.called}: ${called}.${lateSentence(late)}`,
      evidence,
      ...(late === undefined ? {} : { recordedLate: late }),
    };
  }
  if (timing !== "too-late")
    return {
      outcome: "not-decidable",
      details: orderDetail(timing),
      sentence: `The equality impact assessment and ${decision.called} are ${whyUndated(timing)}: ${called}.`,
      evidence,
      missing,
      judgement: orderNeeded,
    };
  const after = shown.length > 0;
  return {
    outcome: "evidence-missing",
    ...(after ? { details: ["contradicted"] } : {}),
    sentence:
      `No equality impact assessment is on record as made before ${decision.called}.` +
      (after ? ` On record as made after it: ${called}.` : ""),
    evidence,
    missing,
  };
}
