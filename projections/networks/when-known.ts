import { dayOf } from "../closed-loop/claim.js";

/**
 * When something happened, no more precisely than is known: a day in London, a month, a year, or `../` and a day.
 *
 * @example
 * whenKnown("2014-06-30T23:30:00.000Z"); //=> "2014-07-01"
 * whenKnown("2014-05"); //=> "2014-05"
 */
export function whenKnown(at: string): string {
  return dayOf(at) ?? at;
}
