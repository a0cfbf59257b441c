import type { EventOf } from "engagement-ledger";
import type { DutyLimb } from "../duties/duty.js";
import type { Noted } from "./noted.js";

type Assessment = EventOf<"DutyAssessed">["data"];
type Affected = Assessment["affected"];

/** How a matter was opened. */
export interface Opening extends Noted {
  /** The body that opened it. */
  readonly by: string;
  /** The body whose duty it is, where another. */
  readonly responsible?: string;
  /** What it is called. */
  readonly title: string;
  /** The limb it serves. */
  readonly limb: DutyLimb;
}

/** What the rules read of a judgement of whether and how the duty applies. */
export interface Assessed
  extends
    Noted,
    Pick<
      Assessment,
      | "duty"
      | "responsible"
      | "limb"
      | "impact"
      | "exemption"
      | "substantial"
      | "methods"
      | "proposalVersion"
      | "informationEnoughBecause"
    > {
  /** Who would be affected: yes, no or unknown. */
  readonly affected: Pick<Affected, "users" | "carers" | "representatives">;
}

/** One version of what is proposed. */
export interface Proposed extends Noted {
  /** The version. */
  readonly version: string;
  /** The names of its options. */
  readonly options: ReadonlyArray<string>;
}

/** A decision on the matter. */
export interface Decided extends Noted {
  /** Its name within the matter. */
  readonly decision: string;
  /** The body that made it. */
  readonly by: string;
  /** The version it was about, where said. */
  readonly proposalVersion?: string;
}

/** A link by which an activity or a network counts for the matter. */
export interface Linked extends Noted {
  /** The activity, where it is one. */
  readonly activity?: string;
  /** The standing network, where it is one. */
  readonly network?: string;
  /** The limb it served. */
  readonly limb: DutyLimb;
  /** The version of the proposal it was about. */
  readonly proposalVersion?: string;
  /** The stage it served. */
  readonly stage?: string;
}

/** A paper that decision-makers had before them. */
export interface Received extends Noted {
  /** Who received it. */
  readonly by: string;
  /** The activities it reports. */
  readonly activities: ReadonlyArray<string>;
}

/** Everything the rules read of one matter. */
export interface MatterDossier {
  /** The matter. */
  readonly matter: string;
  /** How it was opened. */
  readonly opened?: Opening;
  /** The judgements of the duty. */
  readonly assessments: ReadonlyArray<Assessed>;
  /** The versions of the proposal. */
  readonly proposals: ReadonlyArray<Proposed>;
  /** The options fixed. */
  readonly settled: ReadonlyArray<Noted & { readonly option: string }>;
  /** The decisions. */
  readonly decisions: ReadonlyArray<Decided>;
  /** The milestones that can bind the body. */
  readonly milestones: ReadonlyArray<Noted & { readonly kind: string }>;
  /** The links of activities and networks. */
  readonly links: ReadonlyArray<Linked>;
  /** The papers received. */
  readonly papers: ReadonlyArray<Received>;
  /** Claims that there was no time. They excuse nothing here. */
  readonly urgencies: ReadonlyArray<Noted & { readonly duty: string }>;
  /** Call-ins by the Secretary of State. */
  readonly calledIn: ReadonlyArray<Noted>;
  /** That it will not go on. */
  readonly withdrawn?: Noted;
}

/** A matter of which nothing is recorded. */
export function newMatter(matter: string): MatterDossier {
  return {
    matter,
    assessments: [],
    proposals: [],
    settled: [],
    decisions: [],
    milestones: [],
    links: [],
    papers: [],
    urgencies: [],
    calledIn: [],
  };
}
