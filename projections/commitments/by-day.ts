import type { Deadline } from "./deadline.js";
import type { Measure } from "./documents.js";
import type { Happening } from "./happening.js";
import { daysOf, type Result } from "./result.js";
import { neededOf, shows } from "./shows.js";
import { within } from "./within.js";

/** What the record shows of a number promised, by a day or a decision; without either it stays open. */
export function byDay(
  measure: Measure,
  from: string,
  happenings: ReadonlyArray<Happening>,
  deadline: Deadline,
): Result {
  const { atLeast = 1, count } = measure;
  const found = within(measure, happenings, measure.from ?? from, deadline.timing);
  const outcome = shows(found, atLeast, deadline.passed);
  const { decision } = deadline;
  return {
    outcome,
    numerator: found.counted,
    denominator: atLeast,
    events: [...found.inTime, ...(decision === undefined ? [] : [decision])],
    periods: [],
    ...daysOf(outcome, deadline.day, deadline.passed),
    ...(outcome === "not-decidable" ? { needed: neededOf(found, count) } : {}),
  };
}
