import { addDays, firstDay, lastDay } from "engagement-ledger";
import { soonestWorkingDay, workingDay } from "../../../clocks/working-days.js";
import { exactDay } from "../../days.js";
import type { Timing } from "../../timing.js";

/**
 * The last day for a reply, of the earliest and the latest beginning that is possible.
 *
 * Both are the same where the day it is counted from is known. One that cannot be told is absent.
 */
export interface LastDay {
  /** Counted from the first day that it may be counted from. */
  readonly soonest?: string;
  /** Counted from the last. */
  readonly latest?: string;
  /** What it is, as the end of a sentence. */
  readonly called: string;
  /** Why it is one of two days; absent where only days not known exactly leave it open. */
  readonly open?: "ground-not-recorded";
}

/**
 * The last of a number of working days that begin with a day.
 *
 * The latest is absent where bank holidays are not known, and the soonest then takes it that there are none.
 *
 * @example
 * inWorkingDays("2024-12-02", 20).latest; //=> "2024-12-31"
 * inWorkingDays("2030-12-02", 20).latest; //=> undefined
 */
export function inWorkingDays(from: string, count: number): LastDay {
  const first = firstDay(from);
  const soonest = first === undefined ? undefined : soonestWorkingDay(first, count);
  const latest = workingDay(lastDay(from), count);
  const rule = `${count} working days beginning with the day of receipt`;
  const known = exactDay(from) !== undefined && latest !== undefined;
  return {
    ...(soonest === undefined ? {} : { soonest }),
    ...(latest === undefined ? {} : { latest }),
    called: known ? `by ${latest}, ${rule}` : `within ${rule}`,
  };
}

/**
 * The last of a number of calendar days after a day.
 *
 * @example
 * inDays("2024-02-01", 28).latest; //=> "2024-02-29"
 */
export function inDays(from: string, count: number): LastDay {
  const last = addDays(from, count);
  return { soonest: last, latest: last, called: `by ${last}, ${count} days after the request` };
}

/**
 * A last day that is one of two: it turns on whether there was a ground for more time, which no record says.
 *
 * Source: S.I. 2012/3094 reg 44(3)-(4).
 */
export function eitherDay({ soonest, called }: LastDay, later: LastDay): LastDay {
  return {
    ...(soonest === undefined ? {} : { soonest }),
    ...(later.latest === undefined ? {} : { latest: later.latest }),
    called: `${called}, or ${later.called} if several relevant bodies received it`,
    open: "ground-not-recorded",
  };
}

/** Whether something happened on or before a last day. */
export function byLastDay(time: string, { soonest, latest }: LastDay): Timing {
  if (soonest !== undefined && lastDay(time) <= soonest) return "in-time";
  const first = firstDay(time);
  return first !== undefined && latest !== undefined && first > latest
    ? "too-late"
    : "imprecise-date";
}
