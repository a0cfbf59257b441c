import type { Noted } from "../dossier/noted.js";
import type { Evidence } from "../../figures/evidence.js";

/** The outcomes of every rule: a closed list. Source: law.md 1.2. */
export type Outcome =
  | "evidence-found"
  | "evidence-missing"
  | "not-yet-due"
  | "not-applicable"
  | "not-decidable";

/** What qualifies an outcome. Never a sixth outcome. */
export type Detail =
  | "contradicted"
  | "same-day-order-unknown"
  | "imprecise-date"
  | "kind-not-recorded"
  | "law-unverified";

/** A judgement that a rule turns on and nobody recorded. */
export interface Judgement {
  /** What someone would have to judge or say. */
  readonly needed: string;
  /** Who could record it, and with which event. */
  readonly whoCould: string;
}

/** The part of R-AUDIENCE that a finding answers. */
export type Check = "people" | "carers" | "representatives";

/** What a rule answers. */
export interface Answer {
  /** The outcome. */
  readonly outcome: Outcome;
  /** What qualifies it. */
  readonly details?: ReadonlyArray<Detail>;
  /** What was looked for and what was found, in plain English. */
  readonly sentence: string;
  /** The events that show it. */
  readonly evidence?: ReadonlyArray<Noted>;
  /** What would have to be on record. */
  readonly missing?: ReadonlyArray<string>;
  /** The judgement nobody recorded. */
  readonly judgement?: Judgement;
  /** How many days after the decision the evidence was recorded. */
  readonly recordedLate?: number;
  /** The part of the rule, where it has several. */
  readonly check?: Check;
}

/** What the record shows for one rule, matter and body. */
export interface Finding {
  /** The rule's id. */
  readonly rule: string;
  /** The rule's version. */
  readonly version: number;
  /** The outcome. */
  readonly outcome: Outcome;
  /** What qualifies it; several are joined by commas. */
  readonly detail?: string;
  /** The decision it is about, where the rule is tested against each. */
  readonly decision?: string;
  /** The part of the rule, where it has several. */
  readonly check?: Check;
  /** What was looked for and what was found, in plain English. */
  readonly sentence: string;
  /** The events that show it. */
  readonly evidence: Evidence;
  /** What would have to be on record. */
  readonly missing: ReadonlyArray<string>;
  /** The judgement nobody recorded. */
  readonly judgement?: Judgement;
  /** How many days after the decision the evidence was recorded. */
  readonly recordedLate?: number;
}
