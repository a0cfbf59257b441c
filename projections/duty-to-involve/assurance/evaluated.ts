import type { Involvement } from "../counting/involvement.js";

/**
 * How many of the activities that took place in a matter were evaluated.
 *
 * Source: seeds.md S4-07.
 */
export function evaluatedOf(involvements: ReadonlyArray<Involvement>): {
  readonly numerator: number;
  readonly denominator: number;
} {
  const activities = new Map(
    involvements.flatMap(({ held }) =>
      held === undefined ? [] : [[held.activity.activity, held.activity] as const],
    ),
  );
  const evaluated = [...activities.values()].filter(({ evaluated: all }) => all.length > 0);
  return { numerator: evaluated.length, denominator: activities.size };
}
