import type { Claim } from "../closed-loop/claim.js";

/** A document that an event names. */
export interface NamedDocument {
  title: string;
  /** Where it is on the web; null where that is not recorded. */
  url: string | null;
}

/** A paper that decision-makers had before them. */
export interface Paper extends Claim {
  by: string;
  meeting: string;
  document: NamedDocument;
}

/** What was done with a theme, in the words recorded. */
export interface InfluenceWords extends Claim {
  matter: string;
  disposition: string;
  decision: string | null;
  commitment: string | null;
  code: string | null;
  words: string | null;
  document: NamedDocument | null;
  change: string | null;
  reviewOn: string | null;
}

/** What people were told, in the words recorded. */
export interface TellingWords extends Claim {
  activity: string;
  channel: string;
  message: string;
  groups: string[];
  everyone: boolean;
  document: NamedDocument | null;
}

/** What differs for people, in the words recorded. */
export interface DifferenceWords extends Claim {
  decision: string | null;
  what: string;
  document: NamedDocument | null;
}

/** A decision, in the words recorded. */
export interface DecisionWords extends Claim {
  decision: string;
  by: string;
  outcome: string;
  reasons: string;
  weightGiven: string | null;
  meeting: string;
  document: NamedDocument | null;
}

/** One theme: what people said, and all that was said of it since. */
export interface ThemeWords {
  theme: string;
  title: string;
  summary: string;
  people: number | null;
  activities: string[];
  groups: string[];
  reopened: (Claim & { reason: string })[];
  excluded: (Claim & { reason: string; because: string })[];
  papers: Paper[];
  influences: InfluenceWords[];
  tellings: TellingWords[];
  differences: DifferenceWords[];
}

/** One matter: what it is about, what was decided, and what differs since. */
export interface MatterWords {
  matter: string;
  opened: Claim | null;
  by: string;
  title: string;
  summary: string;
  decisions: DecisionWords[];
  differences: DifferenceWords[];
  withdrawn: (Claim & { reason: string })[];
}

/** One activity: what it was called, when it took place, and what its people were told. */
export interface ActivityWords {
  activity: string;
  held: (Claim & { title: string; channel: string | null })[];
  papers: Paper[];
  tellings: TellingWords[];
  delays: (Claim & { reason: string; expectedOn: string })[];
}

/** One promise, in the words recorded. */
export interface PromiseWords {
  commitment: string;
  made: Claim | null;
  by: string;
  words: string;
}

/** The kinds of document of you said, we decided, each as it is before any event. */
export const blanks = {
  themes: (theme: string): ThemeWords => ({
    theme,
    title: "",
    summary: "",
    people: null,
    activities: [],
    groups: [],
    reopened: [],
    excluded: [],
    papers: [],
    influences: [],
    tellings: [],
    differences: [],
  }),
  matters: (matter: string): MatterWords => ({
    matter,
    opened: null,
    by: "",
    title: "",
    summary: "",
    decisions: [],
    differences: [],
    withdrawn: [],
  }),
  activities: (activity: string): ActivityWords => ({
    activity,
    held: [],
    papers: [],
    tellings: [],
    delays: [],
  }),
  bodies: (body: string): { body: string; name: string } => ({ body, name: "" }),
  commitments: (commitment: string): PromiseWords => ({
    commitment,
    made: null,
    by: "",
    words: "",
  }),
};
