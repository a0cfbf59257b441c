import type { DutyLimb } from "../duties/duty.js";
import type { Linked, MatterDossier } from "../dossier/matter-dossier.js";

/**
 * Says why a link does not count for a limb; undefined when it counts.
 *
 * For a proposal the link must name the version it concerned, one that was published where any was. For a
 * decision it must do so once a version was published. Planning needs no version.
 *
 * Source: law.md 4.4 R-TARGET.
 *
 * @example
 * whyOffTarget({ limb: "planning" }, "planning", { proposals: [] }); //=> undefined
 * whyOffTarget({ limb: "proposal" }, "proposal", { proposals: [] }); //=> "names no version of the proposal"
 */
export function whyOffTarget(
  link: Pick<Linked, "limb" | "proposalVersion">,
  limb: DutyLimb,
  { proposals }: Pick<MatterDossier, "proposals">,
): string | undefined {
  if (link.limb !== limb) return `is linked with the limb ${link.limb}`;
  if (limb === "planning" || (limb === "decision" && proposals.length === 0)) return undefined;
  const { proposalVersion } = link;
  if (proposalVersion === undefined) return "names no version of the proposal";
  if (proposals.length > 0 && proposals.every(({ version }) => version !== proposalVersion))
    return `names version ${proposalVersion}, which is not on record as published`;
  return undefined;
}
