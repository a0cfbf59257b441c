import type { Outcome } from "../duty-to-involve/rules/finding.js";
import type { Within } from "./within.js";

/** What counting shows of a number that was promised, before or after the time for it. */
export function shows(
  { counted, atMost }: Pick<Within, "counted" | "atMost">,
  atLeast: number,
  passed: boolean,
): Outcome {
  if (counted >= atLeast) return "evidence-found";
  if (!passed) return "not-yet-due";
  return atMost >= atLeast ? "not-decidable" : "evidence-missing";
}

/** Needed where dates are too imprecise. */
export const preciseDates = "on which days the events took place";

/** What would have to be said for a count to be decided. */
export function neededOf({ inTime, unknown }: Within, count: string): string {
  if (unknown.length > 0) return preciseDates;
  const unsaid =
    count === "lay-people"
      ? inTime.filter(({ lay }) => lay === null)
      : inTime.filter(({ people }) => people === null);
  const what = count === "lay-people" ? "lay people" : "people";
  return unsaid.length === 1
    ? `how many ${what} took part in one of the events`
    : `how many ${what} took part in ${unsaid.length} of the events`;
}
