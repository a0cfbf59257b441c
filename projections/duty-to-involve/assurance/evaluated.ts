import { earliestFirst } from "../dossier/order.js";
import type { Involvement } from "../counting/involvement.js";

/**
 * How many of the activities that took place in a matter were evaluated.
 *
 * Source: seeds.md S4-07.
 */
export function evaluatedOf(involvements: ReadonlyArray<Involvement>): {
  readonly numerator: number;
  readonly denominator: number;
  /** The events that say so: one evaluation of each activity counted. */
  readonly events: ReadonlyArray<string>;
} {
  const activities = new Map(
    involvements.flatMap(({ held }) =>
      held === undefined ? [] : [[held.activity.activity, held.activity] as const],
    ),
  );
  const evaluated = [...activities.values()].filter(({ evaluated: all }) => all.length > 0);
  const events = evaluated.flatMap(({ evaluated: all }) =>
    earliestFirst(all)
      .slice(0, 1)
      .map(({ id }) => id),
  );
  return { numerator: evaluated.length, denominator: activities.size, events };
}
