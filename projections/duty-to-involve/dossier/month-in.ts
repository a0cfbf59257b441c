import { key } from "engagement-ledger";
import { monthOf } from "../heard/month-heard.js";
import type { DutyDrafts } from "./documents.js";

/** The draft of what came to an activity in the month of a time, which its dossier then names. */
export function monthIn(
  drafts: DutyDrafts,
  activity: string,
  time: string,
): ReturnType<DutyDrafts["months"]> {
  const { months } = drafts.activities(activity);
  const month = monthOf(time);
  if (months[month] === undefined) months[month] = true;
  return drafts.months(key(activity, month));
}

/** Adds to a count of a draft. */
export function addTo(into: Record<string, number>, counted: string, by: number): void {
  into[counted] = (into[counted] ?? 0) + by;
}
