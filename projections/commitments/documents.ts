import type { EventOf } from "engagement-ledger";
import type { Claim } from "../closed-loop/claim.js";
import { blankHappening } from "./happening.js";

type Data = EventOf<"CommitmentMade">["data"];

/** One measure of a promise: what it counts, of which events, and how much of it. */
export type Measure = Data["measures"][number];

/** A promise, as it was made. */
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
}

/** That a promise was kept, as somebody recorded where a count cannot show it. */
export interface Shown extends Claim {
  events: string[];
  count: number | null;
  of: number | null;
}

/** One promise, and what was recorded of it since. */
export interface CommitmentDocument {
  commitment: string;
  made: Made | null;
  shown: Shown[];
  departed: (Claim & { reason: string })[];
}

/** One activity: whether it took place, was withdrawn, and what it counts for. */
export interface ActivityDocument {
  activity: string;
  by: string;
  held: Claim[];
  cancelled: Claim[];
  matters: string[];
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
    held: [],
    cancelled: [],
    matters: [],
  }),
  matters: (matter: string): { matter: string; by: string; opened: Claim | null } => ({
    matter,
    by: "",
    opened: null,
  }),
};
