import { firstDay, lastDay } from "engagement-ledger";

/** Whether what may have happened by a day, as known, is left out or taken in. */
export type Extent = "certain" | "possible";

/** Both ways to read dates that are known less exactly than to the day. */
export const extents = ["certain", "possible"] as const;

/**
 * Whether something had happened by a day, that day included: for certain, or possibly.
 *
 * @example
 * happenedBy("2017-02", "2017-02-14", "certain"); //=> false
 * happenedBy("2017-02", "2017-02-14", "possible"); //=> true
 */
export function happenedBy(occurredAt: string, day: string, extent: Extent): boolean {
  return extent === "certain" ? lastDay(occurredAt) <= day : (firstDay(occurredAt) ?? day) <= day;
}
