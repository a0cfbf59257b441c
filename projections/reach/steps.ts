import { addDays, daysBetween } from "engagement-ledger";

/** How far apart the points of a series are. */
export type Step = "week" | "month" | "year";

const monday = "1970-01-05";
const most = 27;

/**
 * The last days of the weeks from one day to another, or of months or years where there would be too many.
 *
 * Weeks end on a Sunday; the last point is the last day itself.
 *
 * @example
 * steps("2024-02-01", "2024-02-14"); //=> { step: "week", days: ["2024-02-04", "2024-02-11", "2024-02-14"] }
 */
export function steps(
  first: string,
  last: string,
): { readonly step: Step; readonly days: ReadonlyArray<string> } {
  const days = daysBetween(first, last);
  const step = days < most * 7 ? "week" : days < most * 30 ? "month" : "year";
  const found: string[] = [];
  for (let end = endOf(first, step); end < last; end = endOf(addDays(end, 1), step))
    found.push(end);
  return { step, days: [...found, last] };
}

function endOf(day: string, step: Step): string {
  if (step === "week") return addDays(day, 6 - (((daysBetween(monday, day) % 7) + 7) % 7));
  if (step === "year") return `${day.slice(0, 4)}-12-31`;
  const next = addDays(`${day.slice(0, 7)}-28`, 4);
  return addDays(`${next.slice(0, 7)}-01`, -1);
}
