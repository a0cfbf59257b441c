import type { Measure } from "./documents.js";
import type { Happening } from "./happening.js";
import { nextStart, stretches } from "./periods.js";
import { preciseDates, together, type PromisedPeriod, type Result } from "./result.js";
import { within } from "./within.js";

/**
 * What the record shows of something promised so often in each month, quarter or year.
 *
 * Stretches run from the measure's own `from`; without one, from the first calendar stretch that begins on or
 * after the day of the promise, so that nothing is asked for part of one. The unfinished stretch is not yet due.
 */
export function cadence(
  measure: Measure,
  months: number,
  promised: string,
  happenings: ReadonlyArray<Happening>,
  today: string,
): Result {
  const { atLeast = 1, by } = measure;
  const start = measure.from ?? nextStart(promised, months);
  const last = by !== undefined && by < today ? by : today;
  const found = stretches(start, months, last).map(({ from, to: end }) => {
    const to = by !== undefined && by < end ? by : end;
    return { ...within(measure, happenings, from, to), from, to };
  });
  const periods = found.map(({ from, to, counted, atMost }): PromisedPeriod => {
    const outcome =
      to >= today
        ? "not-yet-due"
        : counted >= atLeast
          ? "evidence-found"
          : atMost >= atLeast
            ? "not-decidable"
            : "evidence-missing";
    return { from, to, counted, outcome };
  });
  const ended = periods.filter(({ to }) => to < today);
  const current = periods.find(({ to }) => to >= today);
  const next = current?.to ?? stretches(start, months, start)[0]?.to;
  const outcome =
    ended.length === 0 ? "not-yet-due" : together(ended.map((period) => period.outcome));
  return {
    outcome,
    numerator: ended.filter((period) => period.outcome === "evidence-found").length,
    denominator: ended.length,
    events: found.flatMap(({ events }) => events),
    periods,
    ...(next !== undefined && next >= today ? { nextDue: next } : {}),
    ...(outcome === "not-decidable" ? { needed: preciseDates } : {}),
  };
}
