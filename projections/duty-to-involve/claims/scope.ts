import type { Claim } from "engagement-ledger";
import type { Dossiers } from "../dossier/as-of.js";
import type { MatterDossier } from "../dossier/matter-dossier.js";
import { happenedBy, type Extent } from "../heard/by-day.js";

/** What a claim is about: an activity it names, else what its document is about. */
export interface Scope {
  /** Every dossier. */
  readonly record: Dossiers;
  /** The matter with which the document is shown. */
  readonly matter: MatterDossier;
  /** The claim. */
  readonly claim: Claim;
  /** The day for which it is compared, that day included. */
  readonly day: string;
  /** The activities it is about, as of that day. */
  readonly activities: (extent: Extent) => ReadonlyArray<string>;
}

/** The activities linked to a matter by a day, each once. */
export function linkedBy(
  { links }: Pick<MatterDossier, "links">,
  day: string,
  extent: Extent,
): ReadonlyArray<string> {
  const linked = links
    .filter(({ occurredAt }) => happenedBy(occurredAt, day, extent))
    .map(({ activity }) => activity)
    .filter((activity) => activity !== undefined);
  return [...new Set(linked)].toSorted();
}
