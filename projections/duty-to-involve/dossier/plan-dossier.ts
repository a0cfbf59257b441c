import type { Noted } from "./noted.js";

/** What the rules read of a plan: whose matter it is, and when it was adopted. */
export interface PlanDossier {
  /** The plan. */
  readonly plan: string;
  /** The matter to which its involvement is linked. */
  readonly matter?: string;
  /** Its publications, dated by the day of adoption where one is recorded. */
  readonly adoptions: ReadonlyArray<Noted & { readonly by: string }>;
}

/** A plan of which nothing is recorded. */
export function newPlan(plan: string): PlanDossier {
  return { plan, adoptions: [] };
}
