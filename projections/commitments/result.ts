import type { Claim } from "../closed-loop/claim.js";
import type { Outcome } from "../duty-to-involve/rules/finding.js";

/** One stretch of a promise: what was counted in it, and what that shows. */
export interface PromisedPeriod {
  readonly from: string;
  readonly to: string;
  /** What was counted; null where it may not be shown. */
  readonly counted: number | null;
  /** Out of how many, where it is not the number promised. */
  readonly of?: number;
  readonly outcome: Outcome;
}

/** Something for which a promise was not kept yet: an activity, a matter, a group, a committee, a request. */
export interface Lacking {
  readonly item: string;
  /** What it is called, where the record says so. */
  readonly name?: string;
}

/** What the record shows of one measure, before its figure is given its evidence. */
export interface Result {
  readonly outcome: Outcome;
  /** What was counted. */
  readonly numerator: number;
  /** What was asked for, or what it was out of. */
  readonly denominator: number;
  /** The events counted, and those that say out of what. */
  readonly events: ReadonlyArray<Claim>;
  /** The stretches tested, for a cadence and a standing threshold. */
  readonly periods: ReadonlyArray<PromisedPeriod>;
  /** Said of a count of people: whether of all who took part, or of a part of them. */
  readonly people?: "whole" | "part";
  /** What of n of m is not covered. */
  readonly lacking?: ReadonlyArray<Lacking>;
  /** The next day by which something is due. */
  readonly nextDue?: string;
  /** The last day that was in time, where it is past and what was promised is not on record. */
  readonly overdueSince?: string;
  /** How many days passed from each request to what answered it, the longest last. */
  readonly days?: ReadonlyArray<number>;
  /** What would have to be on record or settled for it to be tested. */
  readonly needed?: string;
}

const badness: ReadonlyArray<Outcome> = [
  "evidence-missing",
  "not-decidable",
  "not-yet-due",
  "evidence-found",
  "not-applicable",
];

/** The outcome of several together: of the least that is on record. */
export function together(outcomes: ReadonlyArray<Outcome>): Outcome {
  return badness.find((one) => outcomes.includes(one)) ?? "not-applicable";
}

/** The days of a result: the next while what is due has not come, or the one since which it is overdue. */
export function daysOf(
  outcome: Outcome,
  day: string | undefined,
  passed: boolean,
): Pick<Result, "nextDue" | "overdueSince"> {
  if (day === undefined || outcome === "evidence-found" || outcome === "not-applicable") return {};
  if (!passed) return { nextDue: day };
  return outcome === "evidence-missing" ? { overdueSince: day } : {};
}
