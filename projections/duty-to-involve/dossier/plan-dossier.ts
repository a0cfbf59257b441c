import type { Names } from "./names.js";
import type { Kept } from "./noted.js";

/** What the rules read of a plan, report or strategy that the law or the body asks for. */
export interface PlanDossier {
  /** The plan. */
  readonly plan: string;
  /** The matter to which its involvement is linked. */
  readonly matter?: string;
  /** That it is being prepared. */
  readonly started: ReadonlyArray<Kept<"PlanStarted">>;
  /** Its publications. */
  readonly published: ReadonlyArray<Kept<"PlanPublished">>;
  /** The health and wellbeing boards given the draft. */
  readonly boardsConsulted: ReadonlyArray<Kept<"BoardConsulted">>;
  /** Their opinions. */
  readonly boardOpinions: ReadonlyArray<Kept<"BoardOpinionGiven">>;
  /** The activities said to present it. */
  readonly presentedIn: Names;
}

/** A plan of which nothing is recorded. */
export function newPlan(plan: string): PlanDossier {
  return {
    plan,
    started: [],
    published: [],
    boardsConsulted: [],
    boardOpinions: [],
    presentedIn: {},
  };
}
