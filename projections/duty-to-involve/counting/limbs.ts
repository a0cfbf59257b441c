import type { DutyLimb } from "../duties/duty.js";
import type { MatterDossier } from "../dossier/matter-dossier.js";
import type { Noted } from "../dossier/noted.js";
import { earliestFirst } from "../dossier/order.js";

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

/**
 * The event that gives a matter one of some limbs, where its opening does not: an assessment or a proposal.
 *
 * It belongs to the evidence of a finding that turns on the limb.
 */
export function limbShownBy(
  { opened, assessments, proposals }: MatterDossier,
  wanted: ReadonlyArray<DutyLimb>,
): ReadonlyArray<Noted> {
  const gives = (limb: DutyLimb): boolean =>
    wanted.includes(limb) || (limb === "proposal" && wanted.includes("decision"));
  if (wanted.length === 0 || (opened !== undefined && gives(opened.limb))) return [];
  const giving = [
    ...assessments.filter(({ limb }) => gives(limb)),
    ...(gives("proposal") ? proposals : []),
  ];
  return earliestFirst<Noted>(giving).slice(0, 1);
}
