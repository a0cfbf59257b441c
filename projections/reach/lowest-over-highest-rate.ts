import type { HeardOf } from "./dissimilarity.js";

/**
 * The smallest rate of the groups over the largest, as another tool has it: 0 where one group was missed.
 *
 * Undefined where no group has a rate above 0. For comparison only.
 *
 * Source: measures.md 3.4 and 3.8.
 */
export function lowestOverHighestRate(groups: ReadonlyArray<HeardOf>): number | undefined {
  const rates = groups
    .filter(({ population }) => population > 0)
    .map(({ heard, population }) => heard / population);
  const highest = rates.reduce((one, other) => Math.max(one, other), 0);
  return highest === 0 ? undefined : rates.reduce((one, other) => Math.min(one, other)) / highest;
}
