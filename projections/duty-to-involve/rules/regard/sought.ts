import type { ImpactAssessment } from "./impact-assessments.js";

/** What a rule on regard looks for. */
export interface Sought {
  /** The rule. */
  readonly id: string;
  /** The kinds of assessment that count. */
  readonly kinds: ReadonlyArray<ImpactAssessment["kind"]>;
  /** What to call one in a sentence. */
  readonly called: string;
}
