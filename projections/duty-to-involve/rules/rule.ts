import type { DutyId, DutyLimb, Mark } from "../duties/duty.js";
import type { BodyFacts, DutyFacts, Facts } from "./facts.js";
import type { Answer, Outcome } from "./finding.js";

/** What a rule is built on, and how it was checked. Source: law.md 1.1. */
export interface Authority {
  /** The provision, the case or the guidance, in a few words. */
  readonly text: string;
  /** How it was checked; `D` is a choice of this project, or of whoever wrote the rule. */
  readonly mark: Mark | "D";
  /** Where it can be read. */
  readonly source?: string;
}

interface Described {
  /** Its id in the reference. */
  readonly id: string;
  /** Goes up when its answers change. */
  readonly version: number;
  /** What it asks, in a few words. */
  readonly title: string;
  /** What it is built on. */
  readonly authority: ReadonlyArray<Authority>;
  /** What it reads, in plain English. */
  readonly inputs: ReadonlyArray<string>;
  /** The outcomes that it can have, and when. */
  readonly outcomes: { readonly [Can in Outcome]?: string };
  /** What it cannot decide. */
  readonly cannotDecide: string;
}

/** One answer, or several: one a part, an activity, a promise. None says that there is nothing to test. */
export type Answers = Answer | ReadonlyArray<Answer>;

/**
 * Whether a rule on a matter is tested once, against the first decision, or against each decision, or
 * against each decision and each milestone that binds.
 */
export type Per = "matter" | "decision" | "decision-point";

/** A rule for a matter that a duty of the body must bind. */
export interface DutyRule extends Described {
  /** Tested where a duty bound the body. */
  readonly of: "duty";
  /** The duties and limbs it is about; any limb when none is named. */
  readonly appliesTo: {
    readonly duties: ReadonlyArray<DutyId>;
    readonly limbs: ReadonlyArray<DutyLimb>;
  };
  /** How often it is tested. */
  readonly per: Per;
  /** Tests it. */
  readonly test: (facts: DutyFacts) => Answers;
}

/** A rule for a matter, whatever duty binds the body. */
export interface MatterRule extends Described {
  /** Tested for every matter and body. */
  readonly of: "matter";
  /** How often it is tested. */
  readonly per: Per;
  /** Tests it. */
  readonly test: (facts: Facts) => Answers;
}

/** A rule for a body: on its plans, its reports, what it received, its years. */
export interface BodyRule extends Described {
  /** Tested for every body. */
  readonly of: "body";
  /** Tests it. */
  readonly test: (facts: BodyFacts) => Answers;
}

/** A rule: a pure function of recorded facts. */
export type Rule = DutyRule | MatterRule | BodyRule;

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
 *   of: "matter",
 *   id: "OUR-1",
 *   version: 1,
 *   title: "A paper was received",
 *   authority: [{ text: "our own policy", mark: "D" }],
 *   inputs: ["the papers received"],
 *   outcomes: { "evidence-found": "a paper is on record", "evidence-missing": "none is" },
 *   cannotDecide: "whether anyone read it",
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
