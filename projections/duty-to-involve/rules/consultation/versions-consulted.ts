import type { Kept } from "../../dossier/noted.js";
import { earliestFirst } from "../../dossier/order.js";
import { before, onOrBefore } from "../../timing.js";
import type { Facts } from "../facts.js";
import type { Consultation } from "./consultation.js";

/** One publication of a version of a proposal. */
export type Publication = Kept<"ProposalPublished">;

/**
 * The publications of the versions that a consultation was on, the earliest first.
 *
 * Those that its links name; where they name none, the latest published when it opened, else those published
 * before it closed.
 */
export function versionsConsulted(
  { links, opening, closing }: Consultation,
  { matter }: Pick<Facts, "matter">,
): ReadonlyArray<Publication> {
  const proposals = earliestFirst(matter.proposals);
  const named = links
    .filter(({ limb }) => limb !== "planning")
    .flatMap(({ proposalVersion }) => proposalVersion ?? []);
  if (named.length > 0) return proposals.filter(({ version }) => named.includes(version));
  const latest = proposals.findLast(
    ({ occurredAt }) => onOrBefore(occurredAt, opening.occurredAt) !== "too-late",
  );
  if (latest !== undefined) return proposals.filter(({ version }) => version === latest.version);
  const { at } = closing;
  return proposals.filter(
    ({ occurredAt }) => at === undefined || before(occurredAt, at) !== "too-late",
  );
}
