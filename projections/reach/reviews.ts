import type { Scope } from "../figures/rule.js";
import { tracing } from "../figures/tracing.js";
import { noPolicies } from "../policies/in-force.js";
import { coverage } from "./coverage.js";
import { groupCodes } from "./group-codes.js";
import { inScope, type AllReachDocuments } from "./in-scope.js";
import { reach } from "./projection.js";
import type { ReachOptions } from "./report.js";
import { dayByDay } from "./up-to.js";

/** A check of reach part-way through an activity. */
export interface Review {
  readonly activity: string;
  readonly day: string;
  /** The event that records it. */
  readonly event: string;
  /** The gaps that were recorded, in the words of the record. */
  readonly recorded: ReadonlyArray<string>;
  /** What was changed, in the words of the record. */
  readonly changes: ReadonlyArray<string>;
  /** The groups that the record shows as not heard by that day; for the body itself alone. */
  readonly gaps?: ReadonlyArray<string>;
  /** Those of them that have been heard since. */
  readonly heardSince?: ReadonlyArray<string>;
}

/**
 * The last check part-way of each activity that a report is about, beside what the record shows of its day.
 *
 * The gaps are those of the matter or activity asked about; else of the activity's one matter, else of itself. What
 * one activity missed another of the same matter may have heard.
 */
export function reviewsIn(
  documents: AllReachDocuments,
  options: ReachOptions,
  exact: boolean,
): ReadonlyArray<Review> {
  const { today, scope = {}, policies = noPolicies } = options;
  const found = inScope(documents, scope, policies, today, 0);
  const held = found.activities.flatMap(({ activity, matters, reviews }) => {
    const last = reviews.toSorted((one, other) => (one.day < other.day ? -1 : 1)).at(-1);
    if (last === undefined) return [];
    const { day, event, gaps: recorded, changes } = last;
    const review: Review = { activity, day, event, recorded, changes };
    return [{ review, about: { ...scope, ...ofWhat(scope, activity, matters) } }];
  });
  if (!exact) return held.map(({ review }) => review);

  // Names alone are read off: no ids are kept, and none digested.
  const trace = tracing(reach, { ...options, evidenceLimit: Infinity });
  const codes = [...groupCodes, ...(options.groups ?? [])];
  const known = dayByDay(documents, scope.from ?? "", "none");
  const gapsBy = (to: string, about: Scope): ReadonlyArray<string> =>
    coverage(inScope(known.upTo(to), about, policies, today, Infinity), codes, trace).coverage.gaps;
  // The days come in order, and all of them before now: they are put together once.
  const then = new Map(
    held
      .toSorted((one, other) => (one.review.day < other.review.day ? -1 : 1))
      .map(({ review, about }) => [review, gapsBy(review.day, about)]),
  );
  return held.map(({ review, about }) => {
    const gaps = then.get(review) ?? [];
    const now = new Set(gapsBy("9998-12-31", about));
    return { ...review, gaps, heardSince: gaps.filter((group) => !now.has(group)) };
  });
}

function ofWhat(asked: Scope, activity: string, matters: ReadonlyArray<string>): Scope {
  const [matter, ...others] = matters;
  if (asked.matter !== undefined || asked.activity !== undefined) return {};
  return matter === undefined || others.length > 0 ? { activity } : { matter };
}
