import { limbsOf } from "../../counting/limbs.js";
import type { MatterDossier } from "../../dossier/matter-dossier.js";
import type { Noted } from "../../dossier/noted.js";
import { earliestFirst } from "../../dossier/order.js";
import { before } from "../../timing.js";
import type { Facts } from "../facts.js";
import type { Consultation } from "./consultation.js";

/** Whether a consultation was on a specific proposal, to be decided. */
export interface Substance {
  /** What shows that a specific proposal is linked with it; nothing where none is. */
  readonly proposal: ReadonlyArray<Noted>;
  /** What shows that a decision is made or to be made; nothing where none is. */
  readonly decision: ReadonlyArray<Noted>;
  /** Whether both are on record, so that the rules on a consultation run. */
  readonly isOnProposal: boolean;
}

/**
 * Tells from links, proposals and decisions whether a consultation was on a specific proposal.
 *
 * A proposal is linked by the limb proposal or decision, and a version that the link names or that was
 * published before the consultation closed. A decision is one made, or one that the matter is about. The
 * label and the purpose play no part.
 *
 * Source: law.md 4.2 R-SUBST; *Eveleigh* [2023] EWCA Civ 810.
 */
export function substanceOf(
  { links, closing }: Pick<Consultation, "links" | "closing">,
  { matter }: Pick<Facts, "matter">,
): Substance {
  const onLimb = links.filter(({ limb }) => limb !== "planning");
  const named = onLimb.filter(({ proposalVersion }) => proposalVersion !== undefined);
  const { at } = closing;
  const byClose = matter.proposals.filter(
    ({ occurredAt }) => at === undefined || before(occurredAt, at) !== "too-late",
  );
  const proposal =
    named.length > 0
      ? named
      : onLimb.length > 0 && byClose.length > 0
        ? [...onLimb, ...earliestFirst(byClose)]
        : [];
  const decision = matter.decisions.length > 0 ? earliestFirst(matter.decisions) : toDecide(matter);
  return { proposal, decision, isOnProposal: proposal.length > 0 && decision.length > 0 };
}

/** What says that a matter is to be decided. */
function toDecide(matter: MatterDossier): ReadonlyArray<Noted> {
  if (!limbsOf(matter).has("decision")) return [];
  const { opened, assessments, proposals } = matter;
  return earliestFirst([...(opened === undefined ? [] : [opened]), ...assessments, ...proposals]);
}
