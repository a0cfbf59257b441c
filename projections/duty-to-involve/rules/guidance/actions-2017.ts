import type { Mark } from "../../duties/duty.js";
import { feedbackOrEvaluation } from "./action-feedback.js";
import { publicInGovernance } from "./action-governance.js";
import { explainedIn } from "./action-plans.js";
import { madePublic } from "./action-publicised.js";
import type { OnRecord } from "./on-record.js";

/** One of the ten actions of the guidance of 2017. */
export interface Action2017 {
  /** The code that EvidenceTagged names. */
  readonly code: string;
  /** What it asks, in our words; for those not verified only that it is one. */
  readonly title: string;
  /** How it was checked. */
  readonly mark: Mark;
  /** What besides a tag shows it; absent where only a tag does. */
  readonly shown?: {
    /** What to call it in a sentence. */
    readonly called: string;
    /** Finds it in a year. */
    readonly find: OnRecord;
  };
}

/** The actions but the fifth, which is R-ASSESS. Six to ten were not verified, and their words are not held. */
export const actions2017: ReadonlyArray<Action2017> = [
  {
    code: "A1",
    title: "The public has a part in governance",
    mark: "S",
    shown: {
      called: "a committee with lay or community members",
      find: publicInGovernance,
    },
  },
  {
    code: "A2",
    title: "A commissioning plan explains involvement",
    mark: "S",
    shown: {
      called: "a commissioning plan that explains how the duty to involve is discharged",
      find: explainedIn("commissioning-plan"),
    },
  },
  {
    code: "A3",
    title: "An annual report shows involvement",
    mark: "S",
    shown: {
      called: "an annual report that explains how the duty to involve was discharged",
      find: explainedIn("annual-report"),
    },
  },
  {
    code: "A4",
    title: "Involvement was made public",
    mark: "S",
    shown: {
      called: "a consultation opened for responses, or word of involvement sent out",
      find: madePublic,
    },
  },
  {
    code: "A6",
    title: "Evidence for action 6 of the guidance of 2017",
    mark: "U",
    shown: {
      called: "people told what happened, or an evaluation of an activity",
      find: feedbackOrEvaluation,
    },
  },
  { code: "A7", title: "Evidence for action 7 of the guidance of 2017", mark: "U" },
  { code: "A8", title: "Evidence for action 8 of the guidance of 2017", mark: "U" },
  { code: "A9", title: "Evidence for action 9 of the guidance of 2017", mark: "U" },
  { code: "A10", title: "Evidence for action 10 of the guidance of 2017", mark: "U" },
];
