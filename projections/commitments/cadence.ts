import type { Outcome } from "../duty-to-involve/rules/finding.js";
import type { Measure } from "./documents.js";
import type { Happening } from "./happening.js";
import { byStretch } from "./by-stretch.js";
import { nextStart, stretchAt, stretches, type Stretch } from "./periods.js";
import { together, type PromisedPeriod, type Result } from "./result.js";
import { neededOf, shows } from "./shows.js";
import { until, within } from "./within.js";

/**
 * What the record shows of something promised so often in each month, quarter or year.
 *
 * Stretches run from the measure's own `from`; without one, from the first calendar stretch that begins on or
 * after the day of the promise, so that nothing is asked for part of one. The unfinished stretch is not yet due.
 * A body that ended owes nothing for the stretch in which it did.
 */
export function cadence(
  measure: Measure,
  months: number,
  promised: string,
  happenings: ReadonlyArray<Happening>,
  { today, ended: end }: { readonly today: string; readonly ended: string | undefined },
): Result {
  const { atLeast = 1, by, count } = measure;
  const start = measure.from ?? nextStart(promised, months);
  const last = by !== undefined && by < today ? by : today;
  const all = stretches(start, months, last)
    .map(({ from, to }) => ({ from, to: by !== undefined && by < to ? by : to }))
    .filter(({ to }) => end === undefined || to <= end);
  const events = byStretch(happenings, all);
  const found = all.map(({ from, to }, index) => {
    const counted = within(measure, events[index] ?? [], from, until(to));
    const outcome: Outcome = to >= today ? "not-yet-due" : shows(counted, atLeast, true);
    return { from, to, counted, outcome };
  });
  const periods = found.map(({ counted, ...period }): PromisedPeriod => ({
    ...period,
    counted: counted.counted,
  }));
  const ended = found.filter(({ to }) => to < today);
  const isOver = end !== undefined || (by !== undefined && by < today);
  const outcome = together(ended.map((period) => period.outcome));
  const undecided = ended.find((period) => period.outcome === "not-decidable");
  return {
    outcome: ended.length > 0 ? outcome : isOver ? noneOver(end) : "not-yet-due",
    numerator: ended.filter((period) => period.outcome === "evidence-found").length,
    denominator: ended.length,
    events: found.flatMap(({ counted }) => counted.inTime),
    periods,
    ...(isOver
      ? {}
      : nextOf(
          found.find(({ to }) => to >= today),
          measure,
          stretchAt(start, months, all.length),
        )),
    ...missedSince(ended),
    ...(undecided !== undefined && outcome === "not-decidable"
      ? { needed: neededOf(undecided.counted, count) }
      : {}),
    ...(ended.length === 0 && isOver && end === undefined ? { needed: noRoom } : {}),
  };
}

const noRoom = "from which day it is asked (from): no whole interval lies before its last day";

/** The outcome where no stretch is over, and none will be. */
function noneOver(end: string | undefined): Outcome {
  return end === undefined ? "not-decidable" : "not-applicable";
}

/** The last day of the stretch for which something is still due: the one that runs, or the next if it has enough. */
function nextOf(
  running: { readonly to: string; readonly counted: { readonly counted: number } } | undefined,
  { atLeast = 1, by }: Measure,
  next: Stretch,
): Pick<Result, "nextDue"> {
  if (running !== undefined && running.counted.counted < atLeast) return { nextDue: running.to };
  if (by === undefined) return { nextDue: next.to };
  return next.from > by ? {} : { nextDue: by < next.to ? by : next.to };
}

/** The end of the first stretch since which none was kept. */
function missedSince(
  ended: ReadonlyArray<{ readonly to: string; readonly outcome: Outcome }>,
): Pick<Result, "overdueSince"> {
  const kept = ended.findLastIndex(({ outcome }) => outcome !== "evidence-missing");
  const first = ended[kept + 1];
  return first === undefined ? {} : { overdueSince: first.to };
}
