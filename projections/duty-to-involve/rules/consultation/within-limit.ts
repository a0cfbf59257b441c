import { addDays, firstDay, lastDay } from "engagement-ledger";
import { onOrBefore, type Timing } from "../../timing.js";

/**
 * Whether something was published within a number of days of a closing, as far as both are known.
 *
 * The day after the closing is day 1; the last day is within the limit.
 *
 * Source: law.md 5.5 R-RESP-12W.
 *
 * @example
 * withinLimit("2024-05-24", "2024-03-01", 84); //=> "in-time"
 * withinLimit("2024-05-25", "2024-03-01", 84); //=> "too-late"
 * withinLimit("2024-05-25", "2024-03", 84); //=> "imprecise-date"
 */
export function withinLimit(published: string, closed: string, days: number): Timing {
  const earliest = firstDay(closed);
  if (earliest !== undefined && onOrBefore(published, addDays(earliest, days)) === "in-time")
    return "in-time";
  return onOrBefore(published, addDays(lastDay(closed), days)) === "too-late"
    ? "too-late"
    : "imprecise-date";
}
