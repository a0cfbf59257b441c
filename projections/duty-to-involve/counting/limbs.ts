import type { DutyLimb } from "../duties/duty.js";
import type { MatterDossier } from "../dossier/matter-dossier.js";

/**
 * The limbs of the duty that a matter has on record: as opened, as assessed, as published.
 *
 * A proposal for change is to be decided, so it has the decision limb too. The limbs of links say what an
 * activity served and add none.
 */
export function limbsOf({ opened, assessments, proposals }: MatterDossier): ReadonlySet<DutyLimb> {
  const limbs = new Set<DutyLimb>(assessments.map(({ limb }) => limb));
  if (opened !== undefined) limbs.add(opened.limb);
  if (proposals.length > 0) limbs.add("proposal");
  if (limbs.has("proposal")) limbs.add("decision");
  return limbs;
}
