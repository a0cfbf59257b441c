import type { Kept } from "./noted.js";

/** What the rules read of a report or recommendation from outside. */
export interface InsightDossier {
  /** The insight. */
  readonly insight: string;
  /** That it was received. */
  readonly received?: Kept<"InsightReceived">;
  /** The acknowledgements. */
  readonly acknowledged: ReadonlyArray<Kept<"InsightAcknowledged">>;
  /** The answers. */
  readonly answered: ReadonlyArray<Kept<"InsightAnswered">>;
}

/** An insight of which nothing is recorded. */
export function newInsight(insight: string): InsightDossier {
  return { insight, acknowledged: [], answered: [] };
}
