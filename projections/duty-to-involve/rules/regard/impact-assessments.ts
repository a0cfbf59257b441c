import { onDay } from "../../days.js";
import type { MatterDossier } from "../../dossier/matter-dossier.js";
import type { Kept } from "../../dossier/noted.js";
import { earliestFirst } from "../../dossier/order.js";
import { quoted } from "../quoted.js";

/** An equality, inequalities or wider assessment on record. */
export type ImpactAssessment = Kept<"ImpactAssessed">;

/** The assessments of some kinds that a matter has on record, the earliest first. */
export function impactAssessments(
  { impacts }: Pick<MatterDossier, "impacts">,
  kinds: ReadonlyArray<ImpactAssessment["kind"]>,
): ReadonlyArray<ImpactAssessment> {
  return earliestFirst(impacts.filter(({ kind }) => kinds.includes(kind)));
}

/** What to call an assessment, or another document of a day, in a sentence. */
export function documentCalled({
  document,
  occurredAt,
}: Pick<ImpactAssessment, "document" | "occurredAt">): string {
  return `${quoted(document.title)} (${onDay(occurredAt)})`;
}
