import { addDays, daysBetween } from "engagement-ledger";

const lastOfAll = "9998-12-31";

/**
 * The last day of a limit of so many days after a day; a limit beyond the calendar ends on its last day.
 *
 * A body may set itself any whole number, and a limit that is never over is no fault of the record.
 *
 * @example
 * lastDayOfLimit("2024-01-10", 84); //=> "2024-04-03"
 * lastDayOfLimit("2024-01-10", 9007199254740991); //=> "9998-12-31"
 */
export function lastDayOfLimit(day: string, days: number): string {
  return addDays(day, Math.min(days, daysBetween(day, lastOfAll)));
}
