import type { EventOf } from "engagement-ledger";
import type { Claim } from "../closed-loop/claim.js";
import { blankHappening } from "./happening.js";

type Data = EventOf<"CommitmentMade">["data"];

/** One measure of a promise: what it counts, of which events, and how much of it. */
export type Measure = Data["measures"][number];

/** What a measure is of: a promise as it was made, or the plan of an activity. */
export interface Made extends Claim {
  by: string;
  owner: string | null;
  words: string;
  source: string;
  section: string | null;
  basis: Data["basis"];
  measures: Measure[];
  matter: string | null;
  activity: string | null;
  theme: string | null;
  group: string | null;
}

/** That a promise was kept, as somebody recorded where a count cannot show it. */
export interface Shown extends Claim {
  events: string[];
  count: number | null;
  of: number | null;
}

/** That a promise will not be kept, and why. */
export interface Departed extends Claim {
  reason: string;
  /** Whether those it was made to were told; null where it is not said. */
  told: boolean | null;
}

/** One promise, and what was recorded of it since. */
export interface CommitmentDocument {
  commitment: string;
  made: Made | null;
  shown: Shown[];
  departed: Departed[];
}

/** One plan of an activity that sets targets. */
export interface Planned extends Claim {
  by: string;
  purpose: string;
  targets: Measure[];
  requiredGroups: string[];
}

/** One activity: how it was planned, when it took place, and what it counts for. */
export interface ActivityDocument {
  activity: string;
  by: string;
  title: string | null;
  planned: Planned[];
  held: Claim[];
  openings: Ended[];
  closed: Ended[];
  cancelled: Ended[];
  matters: string[];
}

/** What is kept of an event that opened an activity, or ended it. */
export interface Ended {
  id: string;
  occurredAt: string;
  recordedAt: string;
  position: number;
}

/** One matter: who has it in hand, and what was decided. */
export interface MatterDocument {
  matter: string;
  by: string;
  responsible: string | null;
  limb: string;
  title: string;
  opened: Claim | null;
  decisions: (Claim & { decision: string; by: string })[];
  withdrawn: Claim[];
  plans: string[];
}

/** One body: what it was called since when, and when it ended. */
export interface BodyDocument {
  body: string;
  named: (Claim & { name: string })[];
  closed: Claim[];
}

/** One network: who keeps it. */
export interface NetworkDocument {
  network: string;
  name: string;
  keptBy: string;
  registered: Claim | null;
  closed: Claim[];
}

/** One response, with no more than a promise may ask of it. */
export interface ResponseDocument {
  response: string;
  received:
    | (Claim & { activity: string; channel: string; kind: string; subject: string | null })
    | null;
  /** Each time that it was left out or taken back, or let in again. */
  left: (Claim & { counts: boolean })[];
}

/** The kinds of document of the promises, each as it is before any event. */
export const blanks = {
  commitments: (commitment: string): CommitmentDocument => ({
    commitment,
    made: null,
    shown: [],
    departed: [],
  }),
  happenings: blankHappening,
  activities: (activity: string): ActivityDocument => ({
    activity,
    by: "",
    title: null,
    planned: [],
    held: [],
    openings: [],
    closed: [],
    cancelled: [],
    matters: [],
  }),
  matters: (matter: string): MatterDocument => ({
    matter,
    by: "",
    responsible: null,
    limb: "",
    title: "",
    opened: null,
    decisions: [],
    withdrawn: [],
    plans: [],
  }),
  networks: (network: string): NetworkDocument => ({
    network,
    name: network,
    keptBy: "",
    registered: null,
    closed: [],
  }),
  responses: (response: string): ResponseDocument => ({ response, received: null, left: [] }),
  plans: (plan: string): { plan: string; adopted: Claim[] } => ({ plan, adopted: [] }),
  bodies: (body: string): BodyDocument => ({ body, named: [], closed: [] }),
  themes: (theme: string): { theme: string; activities: string[] } => ({ theme, activities: [] }),
};
