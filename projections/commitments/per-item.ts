import { firstDay, lastDay } from "engagement-ledger";
import { inTime, type Claim } from "../closed-loop/claim.js";
import type { CommitmentDocuments } from "./asked.js";
import type { Made, Measure } from "./documents.js";
import type { Happening } from "./happening.js";
import type { Result } from "./result.js";

/**
 * What the record shows of something promised for each activity held, or each matter opened, since the promise.
 *
 * They are those of the body that promised. Nothing is due where the measure sets no day: n of m is shown.
 */
export function perItem(
  measure: Measure,
  made: Made,
  promised: string,
  happenings: ReadonlyArray<Happening>,
  documents: CommitmentDocuments,
  today: string,
): Result {
  const { atLeast = 1, from = promised, by } = measure;
  const last = by !== undefined && by < today ? by : today;
  const since = (claims: ReadonlyArray<Claim>): Claim | undefined =>
    inTime(claims, last).find(({ at }) => (firstDay(at) ?? lastDay(at)) >= from);
  const items = new Map<string, Claim>();
  const keep = (id: string, claim: Claim | undefined): void => {
    if (claim !== undefined) items.set(id, claim);
  };
  if (measure.every === "matter") {
    for (const [id, matter] of documents.matters)
      if (matter.by === made.by && matter.opened !== null) keep(id, since([matter.opened]));
  } else
    for (const [id, activity] of documents.activities)
      if (activity.by === made.by) keep(id, since(activity.held));

  const events = new Map<string, Set<string>>();
  for (const one of happenings) {
    if (lastDay(one.at) > last) continue;
    const matters = [
      ...one.matters,
      ...(documents.activities.get(one.activity ?? "")?.matters ?? []),
    ];
    for (const item of measure.every === "matter" ? matters : [one.activity ?? ""])
      if (items.has(item)) events.set(item, (events.get(item) ?? new Set()).add(one.event));
  }
  const covered = [...events.values()].filter(({ size }) => size >= atLeast);
  const all = covered.length === items.size;
  const passed = by !== undefined && by < today;
  return {
    outcome:
      items.size === 0
        ? passed
          ? "not-applicable"
          : "not-yet-due"
        : all
          ? "evidence-found"
          : passed
            ? "evidence-missing"
            : "not-yet-due",
    numerator: covered.length,
    denominator: items.size,
    events: [
      ...new Set([...items.values()].map(({ event }) => event)),
      ...covered.flatMap((of) => [...of]),
    ],
    periods: [],
    ...(by !== undefined && !passed ? { nextDue: by } : {}),
  };
}
