import { nothingGathered, type Gathered } from "../figures/gathered.js";

/** People who gave one code. */
export interface CodeCount {
  people: number;
  evidence: Gathered;
}

/** How many people gave each answer to one monitoring question. */
export interface SchemeCount {
  /** People who gave an answer, each once. */
  answered: number;
  /** People who were asked and declined. */
  declined: number;
  /** People who were asked and not sure. */
  notSure: number;
  /** People not asked, or of whom it is not known. */
  notKnown: number;
  /** Of those, the ones who were shown the question and left it blank. */
  blank: number;
  /** People by the code they gave; of a question with several answers a person may have several. */
  codes: Record<string, CodeCount>;
  /** The events that carry it. */
  evidence: Gathered;
}

/** A count of responses and the people who gave them. */
export interface Tallied {
  responses: number;
  people: number;
  /** The people of the largest single event. */
  largest: number;
  evidence: Gathered;
}

/** Responses of one area, by one channel of one activity and one way of dividing its total. */
export interface AreaCount {
  activity: string;
  channel: string;
  division: string;
  area: string;
  responses: number;
  /** Null until something is counted: a draft of an empty one would cost a third of the fold. */
  evidence: Gathered | null;
}

/**
 * What came by one channel of one activity.
 *
 * `divisions` and `schemes` are kept apart by how the tally divided its total; `whole` is for what
 * divides none.
 */
export interface ChannelDocument {
  /** Responses recorded one by one that count; `unlinked` are those of nobody known. */
  received: { responses: number; unlinked: number; evidence: Gathered };
  /** Responses known only as counts. */
  tallied: Tallied;
  /** People who attended, and other contacts; of those, by group, when it was held for one group alone. */
  attended: {
    people: number;
    largest: number;
    contacts: number;
    evidence: Gathered;
    alone: Record<string, { people: number; contacts: number }>;
  };
  /** Tallies that divide a total, by what they divide it by. */
  divisions: Record<string, Tallied>;
  schemes: Record<string, Record<string, SchemeCount>>;
}

/** The key of what divides no total. */
export const whole = "";

/** One activity: whom it was for, and what came by each of its channels. */
export interface ActivityReach {
  activity: string;
  by: string;
  matters: string[];
  /** Groups that it was planned for. */
  planned: { group: string; event: string }[];
  /** Groups that it was for, by plan, opening or holding. */
  audiences: string[];
  /** Groups that it was ever for, also on days or by channels that are not asked for. */
  meantFor: string[];
  /** Groups that its plan says must be heard. */
  required: { group: string; event: string }[];
  /** The event that held it first, or empty, and the last day on which it may have. */
  held: string;
  heldBy: string;
  /** How many were invited to respond to its consultation, where that is known. */
  invited: number | null;
  invitedBy: string;
  /** Each time that its reach was checked part-way. */
  reviews: { event: string; day: string; gaps: string[]; changes: string[] }[];
  channels: Record<string, ChannelDocument>;
}

/** One response: what was counted for it, so that it can be taken back. Never edited: put anew. */
export interface FeedbackReach {
  readonly activity: string;
  readonly channel: string;
  readonly event: string;
  readonly area: string;
  readonly subject: string;
  readonly characteristics: ReadonlyArray<{ readonly scheme: string; readonly code: string }>;
  readonly withdrawn: boolean;
  readonly excluded: boolean;
  readonly counted: boolean;
}

/** A response that has not been received. */
export const noFeedback: FeedbackReach = {
  activity: "",
  channel: "",
  event: "",
  area: "",
  subject: "",
  characteristics: [],
  withdrawn: false,
  excluded: false,
  counted: false,
};

/** One person with a pseudonymous key: how many responses to each activity count. */
export interface SubjectDocument {
  readonly activities: Readonly<Record<string, number>>;
}

/** How many people responded to just these activities. */
export interface CrowdDocument {
  activities: string[];
  people: number;
}

/** A contribution that may have been made within the days asked for, or on an earlier day than it counts for. */
export interface UndatedContribution {
  event: string;
  activity: string;
  /** The response, where it is one, for it may be withdrawn. */
  feedback: string;
  /** The first day on which it may have been made, or empty. */
  first: string;
  /** The last day on which it may have been made. */
  last: string;
}

/** One matter: whose it is, where, and which groups it must hear. */
export interface MatterReach {
  matter: string;
  by: string;
  areas: string[];
  required: { group: string; event: string }[];
}

/** The population of a place by one scheme: that of the latest source. */
export interface BaselineDocument {
  area: string;
  scheme: string;
  ages: string;
  geography: string;
  title: string;
  url: string;
  asOf: string;
  total: number;
  counts: Record<string, number>;
  event: string;
}

/** One place: its people, and the classes it is in. */
export interface PlaceDocument {
  area: string;
  name: string;
  geography: string;
  /** The day of the source that its name and geography are from. */
  asOf: string;
  population: { people: number; asOf: string; event: string } | null;
  classes: Record<string, { code: string; asOf: string; event: string }>;
}

/** A channel by which nothing has come yet. */
export const noChannel = (): ChannelDocument => ({
  received: { responses: 0, unlinked: 0, evidence: nothingGathered() },
  tallied: noTally(),
  attended: { people: 0, largest: 0, contacts: 0, evidence: nothingGathered(), alone: {} },
  divisions: {},
  schemes: {},
});

/** No responses known as counts. */
export const noTally = (): Tallied => ({
  responses: 0,
  people: 0,
  largest: 0,
  evidence: nothingGathered(),
});

/** A question that nobody has been counted for. */
export const noAnswers = (): SchemeCount => ({
  answered: 0,
  declined: 0,
  notSure: 0,
  notKnown: 0,
  blank: 0,
  codes: {},
  evidence: nothingGathered(),
});

/** A code that nobody has given. */
export const nobody = (): CodeCount => ({ people: 0, evidence: nothingGathered() });
