import { firstDay, lastDay } from "engagement-ledger";
import { daysOpen } from "../../../clocks/days-open.js";
import { workingDaysBetween } from "../../../clocks/working-days.js";
import { standingOpenings } from "../../counting/end-of-opening.js";
import { onDay } from "../../days.js";
import type { Consultation } from "./consultation.js";
import { counted } from "./counted.js";

/** How long people could respond. */
export interface TimeOpen {
  /** The least number of calendar days, both ends counted. */
  readonly least: number;
  /** The most, where its ends are known less exactly than to the day. */
  readonly most: number;
  /** All of it in a sentence. */
  readonly said: string;
}

/**
 * Counts the days that a consultation was open, both ends counted, from its opening to its closing.
 *
 * Working days are counted where both ends are known to the day and their bank holidays are known. Undefined
 * where it was opened more than once, or no closing is on record: it has no one length.
 *
 * Source: law.md 4.1 R-G3; measures.md 1.
 */
export function timeOpen({
  activity,
  called,
  opening,
  closing: { at, isRecorded },
}: Consultation): TimeOpen | undefined {
  if (at === undefined || standingOpenings(activity).length > 1) return undefined;
  const [opensFirst, opensLast] = [firstDay(opening.occurredAt), lastDay(opening.occurredAt)];
  const [closesFirst, closesLast] = [firstDay(at), lastDay(at)];
  const least = closesFirst === undefined ? 0 : daysOpen(opensLast, closesFirst);
  const most = opensFirst === undefined ? Infinity : daysOpen(opensFirst, closesLast);
  const working = least === most ? workingDaysBetween(opensLast, closesLast) : undefined;
  const days =
    least === most
      ? `${counted(least, "calendar day")}, both ends counted` +
        (working === undefined ? "" : `, and ${counted(working, "working day")}`)
      : most === Infinity
        ? `at least ${counted(least, "calendar day")}`
        : `from ${least} to ${counted(most, "calendar day")}, as far as its dates are known`;
  return {
    least,
    most,
    said: `${called} was open until its ${isRecorded ? "closing" : "last day announced,"} ${onDay(at)}: ${days}.`,
  };
}
