/** One group: how many were heard, and its part of the population in people or as a share. */
export interface HeardOf {
  readonly heard: number;
  readonly population: number;
}

/**
 * The share of those heard who would have to be different for all groups to be heard alike, from 0 to 1.
 *
 * Undefined where nobody was heard or there is no population.
 *
 * Source: measures.md 3.4.
 *
 * @example
 * dissimilarity([{ heard: 120, population: 50 }, { heard: 60, population: 30 }, { heard: 20, population: 20 }]);
 * //=> 0.1
 */
export function dissimilarity(groups: ReadonlyArray<HeardOf>): number | undefined {
  const known = groups.reduce((sum, { heard }) => sum + heard, 0);
  const total = groups.reduce((sum, { population }) => sum + population, 0);
  if (known === 0 || total === 0) return undefined;
  // One fraction of whole numbers, rounded once.
  const apart = groups.reduce(
    (sum, { heard, population }) => sum + Math.abs(heard * total - population * known),
    0,
  );
  return apart / (2 * known * total);
}
