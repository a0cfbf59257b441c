import { firstDay, lastDay } from "engagement-ledger";

/**
 * Says when something happened, no more precisely than is known.
 *
 * @example
 * onDay("2017-09-20"); //=> "on 2017-09-20"
 * onDay("2016-05"); //=> "in 2016-05"
 * onDay("../2026-02-14"); //=> "on or before 2026-02-14"
 */
export function onDay(time: string): string {
  if (time.startsWith("../")) return `on or before ${lastDay(time)}`;
  return time.length < 10 ? `in ${time}` : `on ${lastDay(time)}`;
}

/**
 * The one day in London on which something happened; undefined where it is not known to the day.
 *
 * @example
 * exactDay("2017-09-20T23:30:00.000Z"); //=> "2017-09-21"
 * exactDay("2017-09"); //=> undefined
 */
export function exactDay(time: string): string | undefined {
  const last = lastDay(time);
  return firstDay(time) === last ? last : undefined;
}
