import type { Claim } from "./claim.js";

/** What was done with a theme, in one decision or commitment. */
export interface Influence extends Claim {
  matter: string;
  disposition: string;
  decision: string | null;
  commitment: string | null;
  reason: string | null;
  documented: boolean;
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
  papers: Claim[];
  influences: Influence[];
  tellings: Telling[];
  differences: Claim[];
}

/** One matter: what was decided, and what differed since. */
export interface MatterDocument {
  matter: string;
  by: string;
  decisions: (Claim & { decision: string })[];
  differences: (Claim & { decision: string })[];
}

/** One activity: whom it engaged, whom it told, and its consultation. */
export interface ActivityDocument {
  activity: string;
  by: string;
  matters: (Claim & { matter: string })[];
  audiences: (Claim & { group: string })[];
  held: Claim | null;
  responded: Claim | null;
  tellings: Telling[];
  opened: Claim | null;
  closesOn: (Claim & { day: string })[];
  closed: Claim[];
  published: Claim[];
  delayed: Claim[];
  cancelled: Claim[];
}

/** One standing way to reach people. */
export interface NetworkDocument {
  registered: Claim | null;
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
    papers: [],
    influences: [],
    tellings: [],
    differences: [],
  }),
  matters: (matter: string): MatterDocument => ({
    matter,
    by: "",
    decisions: [],
    differences: [],
  }),
  activities: (activity: string): ActivityDocument => ({
    activity,
    by: "",
    matters: [],
    audiences: [],
    held: null,
    responded: null,
    tellings: [],
    opened: null,
    closesOn: [],
    closed: [],
    published: [],
    delayed: [],
    cancelled: [],
  }),
  networks: (_network: string): NetworkDocument => ({ registered: null, kind: "", serves: [] }),
};
