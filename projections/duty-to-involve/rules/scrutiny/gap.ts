import { daysBetween, lastDay } from "engagement-ledger";
import { exactDay } from "../../days.js";
import { hoursBetween } from "./hours-between.js";

/**
 * How long after one thing another happened, in days and in hours; a range of hours where times are not known.
 *
 * Hours are whole ones gone by, days calendar days in London. Undefined where a day is not known exactly.
 *
 * @example
 * gapBetween("2020-03-19T09:00:00.000Z", "2020-03-20T15:30:00.000Z"); //=> "1 day (30 hours)"
 * gapBetween("2020-03-19", "2020-03-22"); //=> "3 days (48 to 96 hours)"
 * gapBetween("2020-03-19", "2020-03-19"); //=> "0 days (0 to 24 hours)"
 * gapBetween("2020-03", "2020-03-19"); //=> undefined
 */
export function gapBetween(one: string, other: string): string | undefined {
  if (exactDay(one) === undefined || exactDay(other) === undefined) return undefined;
  const days = daysBetween(lastDay(one), lastDay(other));
  const [least, most] = hoursBetween(one, other);
  const said = least === most ? counted(most, "hour") : `${least} to ${counted(most, "hour")}`;
  return `${counted(days, "day")} (${said})`;
}

function counted(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? "" : "s"}`;
}
