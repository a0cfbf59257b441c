import type { Measured } from "./measured.js";
import { daysOf } from "./time-to-told.js";

/** A part of the loop, before it is measured. */
interface Standing {
  readonly part: string | null;
  readonly measured: ReadonlyArray<Measured>;
}

/**
 * Parts in order: the least closed of those due first, then the most overdue, then the longest open.
 *
 * A part of which nothing is due yet comes last.
 */
export function worstFirst<Part extends Standing>(
  parts: ReadonlyArray<Part>,
  today: string,
): ReadonlyArray<Part> {
  return parts
    .map((part) => ({ part, ...standingOf(part, today) }))
    .toSorted(
      (first, second) =>
        first.closed - second.closed ||
        second.overdue - first.overdue ||
        second.longest - first.longest ||
        (first.name < second.name ? -1 : 1),
    )
    .map(({ part }) => part);
}

function standingOf({ measured, part }: Standing, today: string) {
  const due = measured.filter((each) => each.due);
  const open = measured.filter(({ closing }) => closing === undefined);
  const overdue = due.filter(({ closing }) => closing === undefined).length;
  return {
    closed: due.length === 0 ? 2 : (due.length - overdue) / due.length,
    overdue,
    longest: open.reduce((most, each) => Math.max(most, daysOf(each, today)?.time ?? 0), 0),
    name: part ?? "",
  };
}
