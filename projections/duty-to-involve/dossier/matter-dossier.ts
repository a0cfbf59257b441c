import type { Limb } from "engagement-ledger";
import type { Names } from "./names.js";
import type { Kept, Noted } from "./noted.js";

/** A link by which an activity or a network counts for the matter. */
export interface Linked extends Noted {
  /** The activity, where it is one. */
  readonly activity?: string;
  /** The standing network, where it is one. */
  readonly network?: string;
  /** The limb it served. */
  readonly limb: Limb;
  /** The version of the proposal it was about. */
  readonly proposalVersion?: string;
  /** The stage it served. */
  readonly stage?: string;
}

/** Everything the rules read of one matter: its own events, and what other entities say belongs to it. */
export interface MatterDossier {
  /** The matter. */
  readonly matter: string;
  /** How it was opened. */
  readonly opened?: Kept<"MatterOpened">;
  /** The screenings for engagement. */
  readonly screenings: ReadonlyArray<Kept<"IssueScreened">>;
  /** The judgements of the duty. */
  readonly assessments: ReadonlyArray<Kept<"DutyAssessed">>;
  /** The versions of the proposal. */
  readonly proposals: ReadonlyArray<Kept<"ProposalPublished">>;
  /** The options fixed. */
  readonly settled: ReadonlyArray<Kept<"OptionSettled">>;
  /** The links of activities and networks. */
  readonly links: ReadonlyArray<Linked>;
  /** The equality, inequalities and wider assessments. */
  readonly impacts: ReadonlyArray<Kept<"ImpactAssessed">>;
  /** The evidence for the tests of a service change. */
  readonly serviceChangeTests: ReadonlyArray<Kept<"ServiceChangeTestEvidenced">>;
  /** The assurance stages passed. */
  readonly assurances: ReadonlyArray<Kept<"AssuranceGiven">>;
  /** The consultations of local authorities. */
  readonly scrutinyConsulted: ReadonlyArray<Kept<"ScrutinyConsulted">>;
  /** The changes of the dates given to them. */
  readonly scrutinyDatesChanged: ReadonlyArray<Kept<"ScrutinyDatesChanged">>;
  /** Their comments. */
  readonly scrutinyCommented: ReadonlyArray<Kept<"ScrutinyCommented">>;
  /** The answers to their recommendations. */
  readonly scrutinyAnswered: ReadonlyArray<Kept<"ScrutinyAnswered">>;
  /** Claims that there was no time. */
  readonly urgencies: ReadonlyArray<Kept<"UrgencyClaimed">>;
  /** The notices of urgent decisions to local authorities. */
  readonly urgentNotices: ReadonlyArray<Kept<"UrgentDecisionNotified">>;
  /** The reviews of what was kept for review. */
  readonly reviews: ReadonlyArray<Kept<"ReviewHeld">>;
  /** The notices to the Secretary of State. */
  readonly secretaryNotified: ReadonlyArray<Kept<"SecretaryOfStateNotified">>;
  /** Call-ins by the Secretary of State. */
  readonly calledIn: ReadonlyArray<Kept<"MatterCalledIn">>;
  /** The papers that decision-makers had before them. */
  readonly papers: ReadonlyArray<Kept<"PaperReceived">>;
  /** The decisions. */
  readonly decisions: ReadonlyArray<Kept<"DecisionMade">>;
  /** The milestones that can bind the body. */
  readonly milestones: ReadonlyArray<Kept<"MilestoneReached">>;
  /** That it will not go on. */
  readonly withdrawn?: Kept<"MatterWithdrawn">;
  /** The themes said to be about it, or raised in an activity linked to it. */
  readonly themes: Names;
  /** The commitments about it. */
  readonly commitments: Names;
  /** The plans whose involvement is linked here. */
  readonly plans: Names;
}

/** A matter of which nothing is recorded. */
export function newMatter(matter: string): MatterDossier {
  return {
    matter,
    screenings: [],
    assessments: [],
    proposals: [],
    settled: [],
    links: [],
    impacts: [],
    serviceChangeTests: [],
    assurances: [],
    scrutinyConsulted: [],
    scrutinyDatesChanged: [],
    scrutinyCommented: [],
    scrutinyAnswered: [],
    urgencies: [],
    urgentNotices: [],
    reviews: [],
    secretaryNotified: [],
    calledIn: [],
    papers: [],
    decisions: [],
    milestones: [],
    themes: {},
    commitments: {},
    plans: {},
  };
}
