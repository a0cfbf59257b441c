import type { DutyId, DutyLimb } from "../duties/duty.js";
import type { Facts } from "./facts.js";
import type { Answer } from "./finding.js";

/** A rule of the duty to involve: a pure function of recorded facts. */
export interface Rule {
  /** Its id in the reference. */
  readonly id: string;
  /** Goes up when its answers change. */
  readonly version: number;
  /** What it asks, in a few words. */
  readonly title: string;
  /** What it is built on. */
  readonly authority: string;
  /** The duties and limbs it is about; any limb when none is named. */
  readonly appliesTo: {
    readonly duties: ReadonlyArray<DutyId>;
    readonly limbs: ReadonlyArray<DutyLimb>;
  };
  /** Whether it is tested once a matter, against the first decision, or against each decision. */
  readonly per: "matter" | "decision";
  /** Tests it; one answer, or one a part. */
  readonly test: (facts: Facts) => Answer | ReadonlyArray<Answer>;
}

/** The duties to involve the public in services; D-HWS, on strategies, has rules of its own. */
export const involvementDuties: ReadonlyArray<DutyId> = [
  "D-S11",
  "D-242",
  "D-14Z2",
  "D-14Z45",
  "D-13Q",
];

/**
 * Defines a rule.
 *
 * @example
 * const asked = defineRule({
 *   id: "OUR-1",
 *   version: 1,
 *   title: "A paper was received",
 *   authority: "our own policy",
 *   appliesTo: { duties: involvementDuties, limbs: [] },
 *   per: "matter",
 *   test: ({ matter }) => ({
 *     outcome: matter.papers.length > 0 ? "evidence-found" : "evidence-missing",
 *     sentence: "A paper was looked for.",
 *   }),
 * });
 * asked.id; //=> "OUR-1"
 */
export function defineRule(rule: Rule): Rule {
  return rule;
}
