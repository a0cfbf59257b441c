import { decisionPoints } from "../../../decision-points.js";
import type { MatterDossier } from "../../../dossier/matter-dossier.js";
import type { Kept } from "../../../dossier/noted.js";
import { earliestFirst } from "../../../dossier/order.js";
import { before, onOrBefore, type Timing } from "../../../timing.js";
import type { BodyFacts, DecisionPoint } from "../../facts.js";
import { decisionCalled } from "../../trigger.js";
import { precedesDecision } from "../../../../commitments/counted-types.js";
import type { PromisedMeasure } from "./promised-event.js";

/** By when something promised has to be on record. */
export interface Due {
  /** Whether that time has come. */
  readonly passed: boolean;
  /** What to call it in a sentence; absent where there is none. */
  readonly called?: string;
  /** The decision before which it is due, where it is that. */
  readonly decision?: DecisionPoint;
  /** How something stands to it. */
  readonly timing: (occurredAt: string) => Timing;
}

/** The first decision of a matter that was not made before a promise, of the body or else of any. */
export function decisionAfter(
  made: Kept<"CommitmentMade">,
  matter: MatterDossier | undefined,
  { record, history }: BodyFacts,
): DecisionPoint | undefined {
  if (matter === undefined) return undefined;
  const own = decisionPoints(record, matter, history.body);
  const all = matter.decisions.map((one) => ({ ...one, called: decisionCalled(one) }));
  return earliestFirst<DecisionPoint>(own.length > 0 ? own : all).find(
    ({ occurredAt }) => before(occurredAt, made.occurredAt) !== "in-time",
  );
}

/**
 * By when a measure is due: the day it sets; else, where it is about involvement, the decision; else never.
 *
 * There is no default interval: what is to follow a decision, with no day set, stays open.
 *
 * Source: seeds.md, "Points for implementers".
 */
export function dueOf(
  { by, where }: PromisedMeasure,
  decision: DecisionPoint | undefined,
  today: string,
): Due {
  if (by !== undefined)
    return {
      passed: by < today,
      called: `by ${by}`,
      timing: (occurredAt) => onOrBefore(occurredAt, by),
    };
  if (decision === undefined || !precedesDecision.has(where.type))
    return { passed: false, timing: () => "in-time" };
  return {
    passed: true,
    called: `before ${decision.called}`,
    decision,
    timing: (occurredAt) => before(occurredAt, decision.occurredAt),
  };
}
