import { addDays } from "engagement-ledger";

/**
 * How many whole years a stretch of days is, both ends included; undefined where it is not of whole years.
 *
 * @example
 * wholeYears("2014-04-01", "2017-03-31"); //=> 3
 * wholeYears("2014-04-01", "2017-03-30"); //=> undefined
 */
export function wholeYears(from: string, to: string): number | undefined {
  const after = addDays(to, 1);
  const years = Number(after.slice(0, 4)) - Number(from.slice(0, 4));
  return after.slice(5) === from.slice(5) && years > 0 ? years : undefined;
}
