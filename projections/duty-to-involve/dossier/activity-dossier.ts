import type { Names } from "./names.js";
import type { Kept, Noted } from "./noted.js";

/** One time that an activity was held. */
export type Held = Omit<Kept<"ActivityHeld">, "accessibility" | "supports">;

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
  /** Its title by the day of the question; absent while folded. */
  readonly title?: string;
  /** The plans for it. */
  readonly planned: ReadonlyArray<Kept<"ActivityPlanned">>;
  /** Its openings for responses. */
  readonly openings: ReadonlyArray<Kept<"ConsultationOpened">>;
  /** The times it was held. */
  readonly held: ReadonlyArray<Held>;
  /** The extensions of the time to respond. */
  readonly extended: ReadonlyArray<Kept<"ConsultationExtended">>;
  /** The reviews of reach part-way. */
  readonly midpoints: ReadonlyArray<Kept<"MidpointReviewed">>;
  /** Each time that no more responses were taken. */
  readonly closed: ReadonlyArray<Noted>;
  /** Each time that it was cancelled or withdrawn. */
  readonly cancelled: ReadonlyArray<Kept<"ActivityCancelled">>;
  /** What shows that views were received. */
  readonly views?: ViewsReceived;
  /** The outcome reports made public. */
  readonly published: ReadonlyArray<Kept<"ResponsePublished">>;
  /** The explanations that an answer will be late. */
  readonly delayed: ReadonlyArray<Kept<"ReturnDelayed">>;
  /** When people were told what happened. */
  readonly returned: ReadonlyArray<Kept<"FeedbackReturned">>;
  /** The evaluations. */
  readonly evaluated: ReadonlyArray<Kept<"ActivityEvaluated">>;
  /** The matters it is linked to. */
  readonly matters: Names;
  /** The themes raised in it. */
  readonly themes: Names;
  /** The months in which responses came or ceased to count, or times that are vaguer. */
  readonly months: Names;
  /** All themes that name it, also those that belong to other matters. */
  readonly raised: Names;
  /** The reports from outside that claim something of it. */
  readonly claimedBy: Names;
}

/** An activity of which nothing is recorded. */
export function newActivity(activity: string): ActivityDossier {
  return {
    activity,
    planned: [],
    openings: [],
    held: [],
    extended: [],
    midpoints: [],
    closed: [],
    cancelled: [],
    published: [],
    delayed: [],
    returned: [],
    evaluated: [],
    matters: {},
    themes: {},
    months: {},
    raised: {},
    claimedBy: {},
  };
}
