import {
  isSuppressed,
  suppressedTogether,
  type DisclosedCount,
  type DisclosureProfile,
} from "engagement-ledger";

/** The least and the most that a count can be, to a reader of what is shown. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** One part of a total, as a reader sees it. */
export interface Cell extends Range {
  /** Whether its count is held back. */
  readonly held: boolean;
}

/**
 * What a reader knows of one count: a shown one is rounded, one held back may be any that is.
 *
 * @example
 * cellOf(10, disclosureProfiles["nhs-hes-2018"]); //=> { low: 8, high: 12, held: false }
 * cellOf({ value: null, suppressed: "1-7" }, disclosureProfiles["nhs-hes-2018"]); //=> { low: 1, high: 7, held: true }
 */
export function cellOf(count: DisclosedCount, profile: DisclosureProfile): Cell {
  const { from, to } = profile.suppresses ?? { from: 0, to: 0 };
  if (isSuppressed(count))
    return count.suppressed === suppressedTogether(profile).suppressed
      ? { low: 0, high: Infinity, held: true }
      : { low: from, high: to, held: true };
  const either = Math.floor(profile.roundsTo / 2);
  return count === 0
    ? { low: 0, high: 0, held: false }
    : { low: Math.max(count - either, to + 1), high: count + either, held: false };
}

/** What a reader knows of a total from its parts. */
export function sumOf(cells: ReadonlyArray<Range>): Range {
  return {
    low: cells.reduce((sum, { low }) => sum + low, 0),
    high: cells.reduce((sum, { high }) => sum + high, 0),
  };
}

/** What two things that a reader knows of one count come to together. */
export function both(one: Range, other: Range): Range {
  return { low: Math.max(one.low, other.low), high: Math.min(one.high, other.high) };
}

/** How many counts must be left open for one to be held back. Of two, the one is as good as told. */
export const fewest = 3;

/**
 * Whether a reader could all but work out a count held back, by taking the other parts from the total.
 *
 * True zeros and a small exact total do it: of 5 people of whom none is in any other group, 5 are in this one.
 *
 * @example
 * const five = { low: 5, high: 5 };
 * const small = { low: 1, high: 7, held: true };
 * givesAway([small, { low: 0, high: 0, held: false }], five); //=> true
 * givesAway([small, small], five); //=> false
 */
export function givesAway(cells: ReadonlyArray<Cell>, total: Range): boolean {
  const { low } = sumOf(cells);
  const finite = cells.filter((cell) => cell.high !== Infinity);
  const { high } = sumOf(finite);
  const open = cells.length - finite.length;
  return cells.some((cell) => {
    if (!cell.held) return false;
    const unbounded = open > (cell.high === Infinity ? 1 : 0);
    const most = unbounded ? Infinity : high - (cell.high === Infinity ? 0 : cell.high);
    const known = both(cell, { low: total.low - most, high: total.high - (low - cell.low) });
    return known.high - known.low < fewest - 1;
  });
}

/**
 * Whether, to a reader, those of an exact total who are not among a shown count may be few enough to hold back.
 *
 * A share is held back for few of them: that it is or is not shown would tell more than the rounded count.
 */
export function complementMayBeSmall(
  shown: DisclosedCount,
  all: number,
  profile: DisclosureProfile,
): boolean {
  const { low, high } = cellOf(shown, profile);
  const { from, to } = profile.suppresses ?? { from: 1, to: 0 };
  return Math.max(from, all - high) <= Math.min(to, all - low);
}
