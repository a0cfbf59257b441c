import { compareClaims, firstDay, lastDay } from "engagement-ledger";
import { exactDay } from "./days.js";

/** Whether one thing happened in time for another, or what is not known precisely enough to tell. */
export type Timing = "in-time" | "too-late" | "same-day-order-unknown" | "imprecise-date";

/**
 * Whether one thing happened strictly before another.
 *
 * @example
 * before("2017-09-19", "2017-09-20"); //=> "in-time"
 * before("2017-09-20", "2017-09-20"); //=> "same-day-order-unknown"
 * before("2017", "2017-09-20"); //=> "imprecise-date"
 */
export function before(one: string, other: string): Timing {
  const order = compareClaims(one, other);
  if (order === "before") return "in-time";
  if (order === "after") return "too-late";
  const day = exactDay(one);
  return day !== undefined && day === exactDay(other) ? "same-day-order-unknown" : "imprecise-date";
}

/**
 * Whether one thing happened on or before the day of another. The same day is in time.
 *
 * @example
 * onOrBefore("2017-09-20", "2017-09-20"); //=> "in-time"
 * onOrBefore("2017-10", "2017-09-20"); //=> "too-late"
 */
export function onOrBefore(one: string, other: string): Timing {
  const earliest = firstDay(other);
  if (earliest !== undefined && lastDay(one) <= earliest) return "in-time";
  const first = firstDay(one);
  return first !== undefined && first > lastDay(other) ? "too-late" : "imprecise-date";
}

/** The best of several timings: in time if any is, else unknown if any is, else too late. */
export function best(timings: ReadonlyArray<Timing>): Timing {
  return order.find((timing) => timings.includes(timing)) ?? "too-late";
}

/** The worst of several timings: too late if any is, else unknown if any is, else in time. */
export function worst(timings: ReadonlyArray<Timing>): Timing {
  return order.findLast((timing) => timings.includes(timing)) ?? "in-time";
}

const order = ["in-time", "same-day-order-unknown", "imprecise-date", "too-late"] as const;
