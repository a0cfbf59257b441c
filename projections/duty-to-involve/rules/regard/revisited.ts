import { lateSentence, recordedLate } from "../../counting/recorded-late.js";
import { before, best, worst } from "../../timing.js";
import type { DecisionPoint, DutyFacts } from "../facts.js";
import type { Answer } from "../finding.js";
import { listed } from "../listed.js";
import { orderDetail, orderNeeded, whyUndated } from "../order-unknown.js";
import { closingsBefore } from "./closings.js";
import { documentCalled, type ImpactAssessment } from "./impact-assessments.js";
import { assessedAgain, noInvolvement } from "./no-involvement.js";

const missing = [assessedAgain];

/**
 * Checks that equality was assessed again between the closing of linked involvement and a decision.
 *
 * Any assessment dated between the two counts, whether or not it names one that it revises or re-affirms:
 * it could take in what was heard. All involvement begun before the decision has to have closed.
 */
export function revisited(
  assessments: ReadonlyArray<ImpactAssessment>,
  decision: DecisionPoint,
  facts: DutyFacts,
): Answer {
  const closings = closingsBefore(facts, decision);
  if (closings.length === 0) return noInvolvement(decision, facts);
  const ends = closings.flatMap(({ end }) => end ?? []);
  const unclosed = closings.filter(({ end }) => end === undefined);
  const common = { evidence: [...assessments, ...ends, decision], missing };
  if (unclosed.length > 0)
    return {
      ...common,
      outcome: "evidence-missing",
      sentence: `No record says that this involvement closed, so nothing can be shown to come after it: ${listed(unclosed.map(({ called }) => called))}.`,
      missing: [...unclosed.map(({ called }) => `the closing of ${called}`), ...missing],
    };
  const timings = assessments.map(({ occurredAt }) =>
    worst([
      ...ends.map((end) => before(end.occurredAt, occurredAt)),
      before(occurredAt, decision.occurredAt),
    ]),
  );
  const timing = best(timings);
  const shown = assessments.filter((_one, index) => timings[index] === timing);
  const called = listed(shown.map(documentCalled));
  if (timing === "in-time") {
    const late = recordedLate(
      shown.map((one) => [one, ...ends]),
      decision,
    );
    return {
      outcome: "evidence-found",
      sentence: `Equality was assessed again after involvement closed and before ${decision.called}: ${called}.${lateSentence(late)}`,
      evidence: [...shown, ...ends, decision],
      ...(late === undefined ? {} : { recordedLate: late }),
    };
  }
  if (timing !== "too-late")
    return {
      ...common,
      outcome: "not-decidable",
      details: orderDetail(timing),
      sentence: `An assessment of equality, the closing of involvement and ${decision.called} are not in a known order, ${whyUndated(timing)}: ${called}.`,
      judgement: orderNeeded,
    };
  const opposite = [...assessments, ...ends].some(
    ({ occurredAt }) => before(occurredAt, decision.occurredAt) === "too-late",
  );
  return {
    ...common,
    outcome: "evidence-missing",
    ...(opposite ? { details: ["contradicted"] } : {}),
    sentence:
      `No assessment of equality is on record as made after involvement closed and before ${decision.called}.` +
      (assessments.length > 0 ? ` On record: ${listed(assessments.map(documentCalled))}.` : ""),
  };
}
