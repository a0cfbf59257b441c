import type { Outcome } from "../duty-to-involve/rules/finding.js";

/** One stretch of a promise: what was counted in it, and what that shows. */
export interface PromisedPeriod {
  readonly from: string;
  readonly to: string;
  /** What was counted; null where it is not shown. */
  readonly counted: number | null;
  readonly outcome: Outcome;
}

/** What the record shows of one measure, before its figure is given its evidence. */
export interface Result {
  readonly outcome: Outcome;
  /** What was counted. */
  readonly numerator: number;
  /** What was asked for, or what it was out of. */
  readonly denominator: number;
  /** The ids of the events counted. */
  readonly events: ReadonlyArray<string>;
  /** The stretches tested, for a cadence and a standing threshold. */
  readonly periods: ReadonlyArray<PromisedPeriod>;
  /** The next day by which something is due. */
  readonly nextDue?: string;
  /** What would have to be on record or settled for it to be tested. */
  readonly needed?: string;
}

/** Needed where dates are too imprecise. */
export const preciseDates = "on which days the events took place";

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
