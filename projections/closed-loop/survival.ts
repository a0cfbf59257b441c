import { sixDecimals } from "../figures/six-decimals.js";
import { shareOf } from "./share-open.js";

/** How long one thing took, or has been waiting. */
export interface Observation {
  /** How long, from 0. */
  readonly time: number;
  /** Whether it ended; else it is still open and censored. */
  readonly ended: boolean;
}

/** One step of the curve of what is still open. */
export interface SurvivalPoint {
  /** The time at which some ended. */
  readonly time: number;
  /** How many had neither ended nor been censored before it. */
  readonly atRisk: number;
  /** How many ended at it. */
  readonly ended: number;
  /** The share still open after it, rounded to six decimals. */
  readonly open: number;
}

/** How long things take, with those still open counted as open. */
export interface Survival {
  /** Each step of the curve. */
  readonly curve: ReadonlyArray<SurvivalPoint>;
  /** The time by which half had ended; `not-reached` where that cannot be said yet. */
  readonly median: number | "not-reached";
  /** The time by which nine in ten had ended; `not-reached` where that cannot be said yet. */
  readonly p90: number | "not-reached";
  /** The longest time observed, of those ended and open; null of no observations. */
  readonly longest: number | null;
}

/**
 * Estimates how long things take by Kaplan and Meier, with the open ones censored.
 *
 * Something censored at the time of an ending is still at risk then. Shares are compared with a half and a
 * tenth as exact fractions. A mean or median over the ended only would flatter and is never given.
 *
 * Source: measures.md 2.5.
 *
 * @example
 * kaplanMeier([{ time: 7, ended: true }, { time: 9, ended: false }]).median; //=> 7
 */
export function kaplanMeier(observations: ReadonlyArray<Observation>): Survival {
  const sorted = observations.toSorted((one, other) => one.time - other.time);
  const curve: SurvivalPoint[] = [];
  let median: number | "not-reached" = "not-reached";
  let p90: number | "not-reached" = "not-reached";
  let left = sorted.length;
  const open = shareOf(left);
  for (let index = 0; index < sorted.length;) {
    const time = sorted[index]?.time ?? 0;
    const atRisk = sorted.length - index;
    let ended = 0;
    for (; sorted[index]?.time === time; index += 1) if (sorted[index]?.ended === true) ended += 1;
    if (ended === 0) continue;
    if (left !== atRisk) open.censored(left, atRisk);
    left = atRisk - ended;
    curve.push({ time, atRisk, ended, open: sixDecimals(open.of(left)) });
    if (median === "not-reached" && open.isAtMost(left, 2)) median = time;
    if (p90 === "not-reached" && open.isAtMost(left, 10)) p90 = time;
  }
  return { curve, median, p90, longest: sorted.at(-1)?.time ?? null };
}
