import type { Kept } from "../../dossier/noted.js";
import type { Answer } from "../finding.js";
import type { OwnPlan } from "./own-plan.js";
import { revisionAnswer } from "./revision.js";

/** Answers for a plan that is as a whole the revision of another, unless it is recorded as significant. */
export function wholeRevisionAnswer({ published: [first] }: OwnPlan): Answer | undefined {
  return first === undefined || !revises(first) ? undefined : revisionAnswer(first);
}

/** Tells whether an edition is said to revise a plan. */
export function revises({ revises: of, significantRevision }: Kept<"PlanPublished">): boolean {
  return of !== undefined || significantRevision !== undefined;
}
