import type { Problem } from "../definition.js";

/**
 * Says what is wrong where a stretch of days ends before it begins.
 *
 * Days that are absent are in order.
 *
 * @example
 * notInOrder("data.period.to", "2017-04-01", "2018-03-31"); //=> undefined
 */
export function notInOrder(
  at: string,
  from: string | undefined,
  to: string | undefined,
): Problem | undefined {
  if (from === undefined || to === undefined || from <= to) return undefined;
  return { at, accepted: `a day on or after ${from}` };
}
