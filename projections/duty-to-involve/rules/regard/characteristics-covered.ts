import { lateSentence, recordedLate } from "../../counting/recorded-late.js";
import { before } from "../../timing.js";
import type { DecisionPoint } from "../facts.js";
import type { Answer } from "../finding.js";
import { orderDetail, orderNeeded, whyUndated } from "../order-unknown.js";
import { relevantCharacteristics, type Characteristic } from "./characteristics.js";
import { has, lackingIn, titles } from "./entries.js";
import type { ImpactAssessment } from "./impact-assessments.js";

/**
 * Checks that the assessments before a decision, taken together, have an entry for each of the eight.
 *
 * An entry that finds no effect is one, and so is one that leaves the effect unclear: those are named. One
 * assessment may add to another, so they are read together.
 */
export function characteristicsCovered(
  assessments: ReadonlyArray<ImpactAssessment>,
  decision: DecisionPoint,
): Answer {
  const timed = assessments.map((one) => ({
    one,
    timing: before(one.occurredAt, decision.occurredAt),
  }));
  const inTime = timed.filter(({ timing }) => timing === "in-time").map(({ one }) => one);
  const unknown = timed.filter(({ timing }) => timing !== "in-time" && timing !== "too-late");
  const lacking = lackingIn(inTime);
  if (lacking.length === 0) return found(inTime, decision);
  const either = [...inTime, ...unknown.map(({ one }) => one)];
  const evidence = [...either, decision];
  const missing = lacking.map(({ title }) => `an entry for ${title} in an assessment of equality`);
  const [open] = unknown;
  if (open !== undefined && lackingIn(either).length < lacking.length)
    return {
      outcome: "not-decidable",
      details: orderDetail(open.timing),
      sentence:
        `An assessment with an entry that lacks otherwise (${titles(lacking)}) and ${decision.called} are ` +
        `${whyUndated(open.timing)}.`,
      evidence,
      missing,
      judgement: orderNeeded,
    };
  return {
    outcome: "evidence-missing",
    sentence:
      either.length === 0
        ? `No equality impact assessment is on record before ${decision.called}, so none of the eight relevant characteristics has an entry.`
        : `In the assessments of equality before ${decision.called} there is no entry for ${titles(lacking)}.`,
    evidence,
    missing,
  };
}

function found(inTime: ReadonlyArray<ImpactAssessment>, decision: DecisionPoint): Answer {
  const unclear = relevantCharacteristics.filter(({ code }) =>
    inTime.every(({ characteristics }) =>
      characteristics.every((entry) => entry.code !== code || entry.effect === "unclear"),
    ),
  );
  const soonest = relevantCharacteristics.flatMap((one) => soonestWith(inTime, one));
  const late = recordedLate([soonest], decision);
  return {
    outcome: "evidence-found",
    sentence:
      `Each of the eight relevant characteristics has an entry in the assessments of equality before ${decision.called}.` +
      (unclear.length > 0 ? ` The effect is left unclear for ${titles(unclear)}.` : "") +
      lateSentence(late),
    evidence: [...inTime, decision],
    ...(late === undefined ? {} : { recordedLate: late }),
  };
}

function soonestWith(
  assessments: ReadonlyArray<ImpactAssessment>,
  one: Characteristic,
): ReadonlyArray<ImpactAssessment> {
  return assessments
    .filter((assessment) => has(assessment, one))
    .toSorted((first, second) => (first.recordedAt < second.recordedAt ? -1 : 1))
    .slice(0, 1);
}
