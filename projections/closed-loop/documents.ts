import type { Claim } from "./claim.js";

/** What was done with a theme, in one decision or commitment. */
export interface Influence extends Claim {
  matter: string;
  disposition: string;
  decision: string | null;
  commitment: string | null;
  reason: string | null;
  documented: boolean;
  reviewOn: string | null;
}

/** People were told, on one activity. */
export interface Telling extends Claim {
  activity: string;
  channel: string;
  everyone: boolean;
  groups: string[];
}

/** One theme: what people said, and what became of it. */
export interface ThemeDocument {
  theme: string;
  title: string;
  heard: Claim | null;
  activities: string[];
  matters: string[];
  groups: string[];
  reopened: Claim[];
  excluded: (Claim & { reason: string })[];
  /** The first coding of a response to it. */
  coded: Claim | null;
  papers: Claim[];
  influences: Influence[];
  tellings: Telling[];
  differences: Claim[];
}

/** One matter: what was decided, and what differed since. */
export interface MatterDocument {
  matter: string;
  title: string;
  by: string;
  decisions: (Claim & { decision: string })[];
  differences: (Claim & { decision: string })[];
}

/** One activity: whom it engaged, whom it told, and its consultation. */
export interface ActivityDocument {
  activity: string;
  title: string;
  /** Whose it is, as each plan, opening and holding says. */
  owners: (Claim & { by: string })[];
  matters: (Claim & { matter: string })[];
  audiences: (Claim & { group: string })[];
  held: Claim | null;
  responded: Claim | null;
  tellings: Telling[];
  /** Those of the tellings that are for everyone: each theme of the activity reads them. */
  toEveryone: Telling[];
  openings: (Claim & { by: string })[];
  closesOn: (Claim & { day: string })[];
  closed: Claim[];
  published: Claim[];
  delayed: Claim[];
  cancelled: Claim[];
}

/** One standing way to reach people. */
export interface NetworkDocument {
  registered: Claim | null;
  ended: Claim | null;
  kind: string;
  serves: string[];
}

/** The kinds of document of the closed loop, each as it is before any event. */
export const blanks = {
  themes: (theme: string): ThemeDocument => ({
    theme,
    title: "",
    heard: null,
    activities: [],
    matters: [],
    groups: [],
    reopened: [],
    excluded: [],
    coded: null,
    papers: [],
    influences: [],
    tellings: [],
    differences: [],
  }),
  matters: (matter: string): MatterDocument => ({
    matter,
    title: "",
    by: "",
    decisions: [],
    differences: [],
  }),
  activities: (activity: string): ActivityDocument => ({
    activity,
    title: "",
    owners: [],
    matters: [],
    audiences: [],
    held: null,
    responded: null,
    tellings: [],
    toEveryone: [],
    openings: [],
    closesOn: [],
    closed: [],
    published: [],
    delayed: [],
    cancelled: [],
  }),
  bodies: (body: string): { body: string; name: string } => ({ body, name: "" }),
  networks: (_network: string): NetworkDocument => ({
    registered: null,
    ended: null,
    kind: "",
    serves: [],
  }),
};
