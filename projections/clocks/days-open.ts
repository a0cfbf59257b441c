import { daysBetween } from "engagement-ledger";

/**
 * The length of a period in calendar days, both ends counted; 0 when it ends before it begins.
 *
 * From a close to a response is not a period: that is the plain difference, `daysBetween`.
 *
 * Source: measures.md 1.
 *
 * @example
 * daysOpen("2017-09-01", "2017-10-26"); //=> 56
 */
export function daysOpen(first: string, last: string): number {
  return Math.max(0, daysBetween(first, last) + 1);
}
