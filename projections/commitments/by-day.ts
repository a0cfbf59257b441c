import type { Measure } from "./documents.js";
import type { Happening } from "./happening.js";
import { preciseDates, type Result } from "./result.js";
import { within } from "./within.js";

/** What the record shows of a number promised, by a day where it sets one; without one it stays open. */
export function byDay(
  measure: Measure,
  promised: string,
  happenings: ReadonlyArray<Happening>,
  today: string,
): Result {
  const { atLeast = 1, from = promised, by } = measure;
  const { counted, atMost, events } = within(measure, happenings, from, by ?? today);
  const passed = by !== undefined && by < today;
  const outcome =
    counted >= atLeast
      ? "evidence-found"
      : atMost >= atLeast
        ? "not-decidable"
        : passed
          ? "evidence-missing"
          : "not-yet-due";
  return {
    outcome,
    numerator: counted,
    denominator: atLeast,
    events,
    periods: [],
    ...(by !== undefined && !passed ? { nextDue: by } : {}),
    ...(outcome === "not-decidable" ? { needed: preciseDates } : {}),
  };
}
