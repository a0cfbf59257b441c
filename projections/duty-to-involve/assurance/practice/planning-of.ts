import { earliestFirst } from "../../dossier/order.js";
import { before } from "../../timing.js";
import { planned, type Planned } from "../planned.js";
import type { OwnActivity } from "./activities-of.js";
import { share, type Share } from "./share.js";

/** How a body planned its activities before doing them. */
export interface Planning {
  /** How many of the activities that took place had a plan before they began; the others by name. */
  readonly beforeStart: Share;
  /** How many of the plans answer all eleven steps, or say why one does not apply; the others by name. */
  readonly complete: Share;
  /** Each plan, the earliest first. */
  readonly plans: ReadonlyArray<Planned>;
}

/**
 * How a body planned its activities: the eleven steps of planning, and which activities had no plan before.
 *
 * Where dates do not show that a plan came first, it is not counted as before.
 *
 * Source: seeds.md S3-24.
 */
export function planningOf(activities: ReadonlyArray<OwnActivity>): Planning {
  const plans = earliestFirst(
    activities.flatMap(({ activity }) => activity.planned.map((plan) => ({ ...plan, activity }))),
  ).map(({ activity, ...plan }) => planned(activity, plan));
  const held = activities.filter(({ occurrences }) => occurrences.length > 0);
  return {
    beforeStart: share(
      held.map(({ called, activity, occurrences: [first] }) => {
        const plan = earliestFirst(activity.planned).find(
          ({ occurredAt }) =>
            first !== undefined && before(occurredAt, first.occurredAt) === "in-time",
        );
        return { called, events: plan === undefined ? [] : [plan.id] };
      }),
    ),
    complete: share(
      plans.map(({ activity, stepsOpen, events }) => ({
        called: activity,
        events: stepsOpen.length === 0 ? events : [],
      })),
    ),
    plans,
  };
}
