/**
 * The part that a rank falls in, when so many ranked places are divided into equal parts; 1 is the first.
 *
 * @example
 * partOfRank(6_568, 32_844, 5); //=> 1
 * partOfRank(6_569, 32_844, 5); //=> 2
 * partOfRank(3_285, 32_844, 10); //=> 2
 */
export function partOfRank(rank: number, places: number, parts: number): number {
  return Math.ceil((rank * parts) / places);
}
