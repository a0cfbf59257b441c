import { daysBetween, lastDay, londonDay } from "engagement-ledger";
import type { Noted } from "../dossier/noted.js";

/**
 * How many days after a decision its evidence was recorded; undefined when all of it was in time.
 *
 * Of several sets of evidence that would each do, the one recorded soonest counts; of one set, its last.
 */
export function recordedLate(
  sets: ReadonlyArray<ReadonlyArray<Noted>>,
  decision: Noted | undefined,
): number | undefined {
  if (decision === undefined || sets.length === 0) return undefined;
  const decided = lastDay(decision.occurredAt);
  const late = sets.map((set) =>
    Math.max(
      0,
      ...set.map(({ recordedAt }) => daysBetween(decided, londonDay(Date.parse(recordedAt)))),
    ),
  );
  const least = Math.min(...late);
  return least > 0 ? least : undefined;
}

/** The longest of several delays, of which each counts; undefined when there is none. */
export function worstDelay(delays: ReadonlyArray<number | undefined>): number | undefined {
  const known = delays.filter((delay) => delay !== undefined);
  return known.length === 0 ? undefined : Math.max(...known);
}

/** Says that evidence was recorded late, as a sentence that may follow another; empty when it was not. */
export function lateSentence(days: number | undefined, after = "the decision"): string {
  if (days === undefined) return "";
  return ` The evidence was recorded ${days} ${days === 1 ? "day" : "days"} after ${after}.`;
}
