import { firstDay, lastDay } from "engagement-ledger";
import { onOrBefore, type Timing } from "../duty-to-involve/timing.js";
import { amountOf } from "./amount.js";
import type { Measure } from "./documents.js";
import type { Happening } from "./happening.js";

/** The events that a measure counts, by what is known of their time. */
export interface Within {
  /** What certainly lies in the time asked for. */
  readonly inTime: ReadonlyArray<Happening>;
  /** What may lie in it, and why that is not known. */
  readonly unknown: ReadonlyArray<{ readonly one: Happening; readonly timing: Timing }>;
  /** What came after it. */
  readonly after: ReadonlyArray<Happening>;
  /** How much certainly is of that time. */
  readonly counted: number;
  /** How much it would be at most; Infinity where an event does not say how many. */
  readonly atMost: number;
}

/** Whether something that happened at a claimed time was in time. */
export type InTime = (at: string) => Timing;

/** In time until the end of a day. */
export const until =
  (day: string): InTime =>
  (at) =>
    onOrBefore(at, day);

/** Counts what a measure counts of some events, from a day on, as long as they are in time. */
export function within(
  measure: Measure,
  happenings: ReadonlyArray<Happening>,
  from: string,
  timingOf: InTime,
): Within {
  const inTime: Happening[] = [];
  const unknown: { one: Happening; timing: Timing }[] = [];
  const after: Happening[] = [];
  for (const one of happenings) {
    if (lastDay(one.at) < from) continue;
    const timing = timingOf(one.at);
    const begun = (firstDay(one.at) ?? "") >= from;
    if (timing === "too-late") after.push(one);
    else if (timing === "in-time" && begun) inTime.push(one);
    else unknown.push({ one, timing: timing === "in-time" ? "imprecise-date" : timing });
  }
  const { least, most } = amountOf(measure, inTime);
  return {
    inTime,
    unknown,
    after,
    counted: least,
    atMost:
      unknown.length === 0
        ? most
        : amountOf(measure, [...inTime, ...unknown.map(({ one }) => one)]).most,
  };
}
