import type { ExemptionKind } from "../duties/duty.js";
import type { Kept } from "../dossier/noted.js";
import type { DutyFacts } from "../rules/facts.js";

/** The recorded exemption that takes a matter out of the duty; one the duty has not is none. */
export function exemptionUnder(
  { duty }: Pick<DutyFacts, "duty">,
  assessment: Kept<"DutyAssessed"> | undefined,
): ExemptionKind | undefined {
  const kind = assessment?.exemption?.kind;
  return kind !== undefined && duty.exemptions.includes(kind) ? kind : undefined;
}
