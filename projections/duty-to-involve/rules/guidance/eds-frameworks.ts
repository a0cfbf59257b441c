import type { Authority } from "../rule.js";

/** One version of the Equality Delivery System. */
export interface EqualityFramework {
  /** The framework that AssessmentGraded names. */
  readonly framework: "eds2" | "eds2022";
  /** What to call it in a sentence. */
  readonly called: string;
  /** How many outcomes it has; absent to ask only of those that are graded. */
  readonly outcomes?: number;
  /** How that number was checked; `D` for one that you set. */
  readonly mark: Authority["mark"];
  /** Where it can be read. */
  readonly source?: string;
}

/** The two versions. The number of outcomes of 2022 was not verified. Source: law.md 6.2. */
export const equalityFrameworks: ReadonlyArray<EqualityFramework> = [
  {
    framework: "eds2",
    called: "EDS2",
    outcomes: 18,
    mark: "S",
    source:
      "http://www.morecambebayccg.nhs.uk/about-us/equality-diversity/equality-delivery-system/",
  },
  { framework: "eds2022", called: "EDS 2022", outcomes: 11, mark: "U" },
];
