import { involvementsOf } from "../../counting/involvement.js";
import { lateSentence, recordedLate } from "../../counting/recorded-late.js";
import { before, best } from "../../timing.js";
import type { BodyFacts, DecisionPoint } from "../facts.js";
import type { Answer } from "../finding.js";
import { listed } from "../listed.js";
import { orderDetail, orderNeeded, whyUndated } from "../order-unknown.js";
import type { OwnPlan } from "./own-plan.js";

/** An audience that a strategy has to involve. */
export interface StrategyAudience {
  /** Its code. */
  readonly code: string;
  /** What to call it at the beginning of a sentence. */
  readonly called: string;
}

/** The two audiences of a strategy. Source: LGPIHA 2007 ss.116(8), 116A(5), 116ZB(4). */
export const strategyAudiences: ReadonlyArray<StrategyAudience> = [
  { code: "local-healthwatch", called: "Local Healthwatch" },
  { code: "live-or-work-in-area", called: "people who live or work in the area" },
];

/** Answers whether an audience was involved in a document, in an activity begun before its adoption. */
export function audienceInvolved(
  { record }: BodyFacts,
  plan: OwnPlan,
  { code, called: audience }: StrategyAudience,
  adoption: DecisionPoint | undefined,
): Answer {
  const matter = plan.matter === undefined ? undefined : record.matters.get(plan.matter);
  const involved = (
    matter === undefined ? [] : involvementsOf({ matter, activities: record.activities })
  )
    .filter(({ held }) => held?.occurrence.audiences.includes(code) === true)
    .map((one) => ({
      ...one,
      timing:
        adoption === undefined ? "in-time" : before(one.start.occurredAt, adoption.occurredAt),
    }));
  const timing = best(involved.map((one) => one.timing));
  const shown = involved.filter((one) => one.timing === timing);
  const called = listed([...new Set(shown.map((one) => one.called))]);
  const evidence = [
    ...shown.flatMap(({ start, link }) => [start, link]),
    ...(adoption === undefined ? plan.started : [adoption]),
  ];
  const common = { check: code, evidence };
  if (shown.length > 0 && timing === "in-time") {
    const late = recordedLate(
      shown.map(({ start, link }) => [start, link]),
      adoption,
    );
    const when = adoption === undefined ? "so far" : `before ${adoption.called}`;
    return {
      ...common,
      outcome: "evidence-found",
      sentence: `Involvement of ${audience} in ${plan.called} began ${when}: ${called}.${lateSentence(late, "the adoption")}`,
      ...(late === undefined ? {} : { recordedLate: late }),
    };
  }
  const missing = [
    `an activity for the audience ${code}, linked with the document's matter, begun before its adoption`,
  ];
  const unlinked =
    plan.matter === undefined
      ? " No matter is recorded for the document to link activities with."
      : "";
  if (adoption === undefined)
    return {
      ...common,
      outcome: "not-yet-due",
      sentence: `${plan.called} is not on record as adopted, and no involvement of ${audience} is on record.${unlinked}`,
      missing,
    };
  if (shown.length > 0 && timing !== "too-late")
    return {
      ...common,
      outcome: "not-decidable",
      details: orderDetail(timing),
      sentence: `Involvement of ${audience} and ${adoption.called} are ${whyUndated(timing)}: ${called}.`,
      missing,
      judgement: orderNeeded,
    };
  return {
    ...common,
    outcome: "evidence-missing",
    ...(shown.length > 0 ? { details: ["contradicted"] } : {}),
    sentence:
      `No involvement of ${audience} in ${plan.called} is on record before ${adoption.called}.` +
      (shown.length > 0 ? ` It began after: ${called}.` : unlinked),
    missing,
  };
}
