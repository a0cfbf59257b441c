import type { MatterDossier } from "../dossier/matter-dossier.js";
import type { Kept, Noted } from "../dossier/noted.js";
import { earliestFirst } from "../dossier/order.js";
import { onOrBefore } from "../timing.js";

/**
 * The assessment in force: the latest one not made after the decision, else the first made after it.
 *
 * One made too late still holds the judgement that other rules turn on; R-ASSESS says that it was late.
 */
export function assessmentFor(
  { assessments }: MatterDossier,
  decision: Noted | undefined,
): Kept<"DutyAssessed"> | undefined {
  const ordered = earliestFirst(assessments);
  if (decision === undefined) return ordered.at(-1);
  const inTime = ordered.filter(
    ({ occurredAt }) => onOrBefore(occurredAt, decision.occurredAt) !== "too-late",
  );
  return inTime.at(-1) ?? ordered[0];
}

/** Whether an assessment says that there would be an impact on the manner or the range of services. */
export function impactOf(
  assessment: Kept<"DutyAssessed"> | undefined,
): "yes" | "no" | "unclear" | "unrecorded" {
  if (assessment === undefined) return "unrecorded";
  const { manner, range } = assessment.impact;
  if (manner === "yes" || range === "yes") return "yes";
  return manner === "no" && range === "no" ? "no" : "unclear";
}
