import { earliestFirst } from "../../dossier/order.js";
import { before } from "../../timing.js";
import type { OwnActivity } from "./activities-of.js";
import { share, type Share } from "./share.js";

/** How the activities of a body were evaluated, and what became of the learning. */
export interface Evaluation {
  /** The activities that took place and were evaluated since. */
  readonly evaluated: Share;
  /** Those evaluated in which the people it was for took part. */
  readonly withAudience: Share;
  /** Those evaluated whose learning a later plan of the body names. */
  readonly learningUsed: Share;
}

/**
 * How the activities of a body were evaluated: each one, with the people it was for, and used in later plans.
 *
 * Source: seeds.md S4-04, S4-07.
 */
export function evaluationOf(activities: ReadonlyArray<OwnActivity>): Evaluation {
  const held = activities.filter(({ occurrences }) => occurrences.length > 0);
  const found = held.map(({ called, activity, occurrences: [first] }) => ({
    called,
    activity,
    evaluations: earliestFirst(activity.evaluated).filter(
      ({ occurredAt }) => first !== undefined && before(occurredAt, first.occurredAt) !== "in-time",
    ),
  }));
  const evaluated = found.filter(({ evaluations }) => evaluations.length > 0);
  const plans = activities.flatMap(({ activity }) => activity.planned);
  return {
    evaluated: share(
      found.map(({ called, evaluations }) => ({ called, events: idsOf(evaluations.slice(0, 1)) })),
    ),
    withAudience: share(
      evaluated.map(({ called, evaluations }) => ({
        called,
        events: idsOf(evaluations.filter(({ audienceInvolved }) => audienceInvolved).slice(0, 1)),
      })),
    ),
    learningUsed: share(
      evaluated.map(({ called, activity, evaluations: [first] }) => ({
        called,
        events: idsOf(
          plans.filter(
            ({ learningFrom, occurredAt }) =>
              learningFrom.some((id) => id === activity.activity) &&
              first !== undefined &&
              before(occurredAt, first.occurredAt) !== "in-time",
          ),
        ),
      })),
    ),
  };
}

const idsOf = (events: ReadonlyArray<{ readonly id: string }>): ReadonlyArray<string> =>
  events.map(({ id }) => id);
