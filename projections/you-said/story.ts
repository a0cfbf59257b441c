import type { DisclosedCount } from "engagement-ledger";
import type { LoopState } from "../closed-loop/state.js";
import type { Answer } from "./answer.js";
import type { NamedDocument } from "./documents.js";
import type { Source } from "./source.js";
import type { Told } from "./told.js";

/** An activity at which people said something, and each time that it took place. */
export interface Place {
  readonly activity: string;
  readonly title: string;
  readonly times: ReadonlyArray<{ readonly channel: string | null; readonly source: Source }>;
}

/** A paper that decision-makers had, and whether it names the theme or only an activity of it. */
export interface Considered {
  readonly by: string;
  readonly meeting: string;
  readonly document: NamedDocument;
  readonly names: "theme" | "activity";
  /** Whether it came before the theme was last opened again. */
  readonly earlier: boolean;
  readonly source: Source;
}

/** What differs for people since. */
export interface Difference {
  readonly what: string;
  readonly document: NamedDocument | null;
  readonly source: Source;
}

/** That an answer will be late, and why. */
export interface Delay {
  readonly reason: string;
  readonly expectedOn: string;
  readonly source: Source;
}

/** One theme: what people said, and what became of it, each with the event that shows it. */
export interface Story {
  /** The theme. */
  readonly theme: string;
  /** What people said, in short. */
  readonly title: string;
  /** What people said, as staff summarised it. */
  readonly summary: string;
  /** How many people said it, where that was counted; exact until it is disclosed. */
  readonly people: DisclosedCount | null;
  /** The groups recorded as having said it, as codes. */
  readonly groups: ReadonlyArray<string>;
  /** Where it was said. */
  readonly places: ReadonlyArray<Place>;
  /** When it was heard. */
  readonly heard: Source;
  /** Each time that it was opened again, and why. */
  readonly reopened: ReadonlyArray<{ readonly reason: string; readonly source: Source }>;
  /** Why it is left out of the measures; null where it is not. */
  readonly excluded: {
    readonly reason: string;
    readonly because: string;
    readonly source: Source;
  } | null;
  /** How far it has come. */
  readonly state: LoopState;
  /** Whether people should have been told by now. */
  readonly due: boolean;
  /** The last day that is in time; null where no number of days is set. */
  readonly deadline: string | null;
  /** The papers that decision-makers had. */
  readonly considered: ReadonlyArray<Considered>;
  /** What was said to be done with it since it was last opened, in order of time. */
  readonly answers: ReadonlyArray<Answer>;
  /** What was said to be done with it before it was last opened again. */
  readonly earlierAnswers: ReadonlyArray<Answer>;
  /** What people were told. */
  readonly told: ReadonlyArray<Told>;
  /** The groups that nobody has told; null stands for people of no recorded group. */
  readonly notTold: ReadonlyArray<string | null>;
  /** Each time that the answer was said to be late. */
  readonly delays: ReadonlyArray<Delay>;
  /** What differs since. */
  readonly differences: ReadonlyArray<Difference>;
}
