import type { Evidence } from "../../figures/evidence.js";
import type { Noted } from "../dossier/noted.js";
import type { Duty } from "../duties/duty.js";

/** The outcomes of every rule: a closed list. Source: law.md 1.2. */
export type Outcome =
  | "evidence-found"
  | "evidence-missing"
  | "not-yet-due"
  | "not-applicable"
  | "not-decidable";

/** A judgement that a rule turns on and nobody recorded. */
export interface Judgement {
  /** What someone would have to judge or say. */
  readonly needed: string;
  /** Who could record it, and with which event. */
  readonly whoCould: string;
}

/** What a rule answers. */
export interface Answer {
  /** The outcome. */
  readonly outcome: Outcome;
  /** What qualifies it, such as `contradicted` or `published-late`. Never a sixth outcome. */
  readonly details?: ReadonlyArray<string>;
  /** What was looked for and what was found, in plain English. */
  readonly sentence: string;
  /** The events that show it. */
  readonly evidence?: ReadonlyArray<Pick<Noted, "id" | "occurredAt">>;
  /** What would have to be on record. */
  readonly missing?: ReadonlyArray<string>;
  /** The judgement nobody recorded. */
  readonly judgement?: Judgement;
  /** How many days after the decision the evidence was recorded. */
  readonly recordedLate?: number;
  /** The last day in time, where its clock is still running or has run out. */
  readonly due?: string;
  /** The part of the rule, where it has several. */
  readonly check?: string;
  /** What else it is about: an activity, a plan, a report received, a promise, a board. */
  readonly about?: string;
  /** The financial year it is about, such as `2018-19`. */
  readonly period?: string;
  /** The matter to show it with, for a rule that is tested for a body. */
  readonly matter?: string;
  /** The dated duty it was tested under, for a rule that is tested for a body. */
  readonly duty?: Duty;
}

/** What the record shows for one rule, matter or body. */
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
  /** The last day in time, where its clock is still running or has run out. */
  readonly due?: string;
  /** The part of the rule, where it has several. */
  readonly check?: string;
  /** What else it is about: an activity, a plan, a report received, a promise, a board. */
  readonly about?: string;
  /** The financial year it is about, such as `2018-19`. */
  readonly period?: string;
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
