import type { EventOf } from "engagement-ledger";
import type { Noted } from "./noted.js";

/** An opening for responses, or one time that an activity was held. */
export interface Occurrence extends Noted {
  /** Whether people could respond over a time, or it was held. */
  readonly what: "opened" | "held";
  /** Whether people could give views. */
  readonly twoWay: boolean;
  /** How people were involved, in the words of the duty. */
  readonly mode: EventOf<"ActivityHeld">["data"]["mode"];
  /** What it was for. */
  readonly purpose: EventOf<"ActivityHeld">["data"]["purpose"];
  /** The audience codes. */
  readonly audiences: ReadonlyArray<string>;
  /** The last day, where it was held over several. */
  readonly until?: string;
}

/** Views received, without the responses: the first event of them as recorded and as claimed, and how many. */
export interface ViewsReceived {
  /** The one first recorded, so that views recorded in time never look late. */
  readonly first: Noted;
  /** The one that happened first, as claimed. */
  readonly earliest: Noted;
  /** How many events show views. */
  readonly events: number;
}

/** Everything the rules read of one activity. Never a list of responses. */
export interface ActivityDossier {
  /** The activity. */
  readonly activity: string;
  /** Its title. */
  readonly title?: string;
  /** When it was open or held. */
  readonly occurrences: ReadonlyArray<Occurrence>;
  /** That no more responses are taken. */
  readonly closed?: Noted;
  /** That it was cancelled or withdrawn. */
  readonly cancelled?: Noted;
  /** What shows that views were received. */
  readonly views?: ViewsReceived;
  /** The outcome reports made public. */
  readonly published: ReadonlyArray<Noted>;
}

/** An activity of which nothing is recorded. */
export function newActivity(activity: string): ActivityDossier {
  return { activity, occurrences: [], published: [] };
}
