import type { Evidence } from "./evidence.js";
import { sixDecimals } from "./six-decimals.js";

/** One number of a report, with what it was made of and the events that show it. */
export interface Figure {
  /** The numerator over the denominator, rounded once to six decimals; null where the denominator is 0. */
  readonly value: number | null;
  /** What was counted. */
  readonly numerator: number;
  /** What it was out of. */
  readonly denominator: number;
  /** The events behind both. */
  readonly evidence: Evidence;
  /** Said of a denominator of 0, which gives neither 0% nor 100%. */
  readonly outcome?: "not-applicable";
}

/** A count of a report, with the events that show it. */
export interface Count {
  /** How many. */
  readonly value: number;
  /** The events that were counted, or that give the count. */
  readonly evidence: Evidence;
}

/**
 * Makes a figure; `per` scales it, such as 10,000 for a rate.
 *
 * Source: measures.md 1, "zero denominators give not-applicable".
 *
 * @example
 * figure(5, 9, { events: [] }).value; //=> 0.555556
 * figure(0, 0, { events: [] }).outcome; //=> "not-applicable"
 * figure(60, 36114, { events: [] }, 10000).value; //=> 16.614055
 */
export function figure(
  numerator: number,
  denominator: number,
  evidence: Evidence,
  per = 1,
): Figure {
  return denominator === 0
    ? { value: null, numerator, denominator, evidence, outcome: "not-applicable" }
    : { value: sixDecimals((numerator * per) / denominator), numerator, denominator, evidence };
}
