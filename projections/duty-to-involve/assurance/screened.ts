import type { MatterDossier } from "../dossier/matter-dossier.js";
import { earliestFirst } from "../dossier/order.js";

/** That someone screened an issue: what it asks for, and whether body and people can take part. */
export interface Screened {
  /** When, as claimed. */
  readonly when: string;
  /** What it means for engagement. */
  readonly implications: string;
  /** What has to be done. */
  readonly actions: ReadonlyArray<string>;
  /** Whether the body and its partners are able to involve people. */
  readonly capability: string;
  /** Whether local communities want to take part, and are able to. */
  readonly communityInterest: string;
  /** The form that engagement should take, where recorded. */
  readonly form?: string;
  /** The events that say so. */
  readonly events: ReadonlyArray<string>;
}

/**
 * The screenings of a matter, the earliest first. No duty asks for one: a board may have promised it.
 *
 * Source: seeds.md S4-03, S4-04.
 */
export function screeningsOf({ screenings }: MatterDossier): ReadonlyArray<Screened> {
  return earliestFirst(screenings).map(
    ({ occurredAt, implications, actions, capability, communityInterest, form, id }) => ({
      when: occurredAt,
      implications,
      actions,
      capability,
      communityInterest,
      ...(form === undefined ? {} : { form }),
      events: [id],
    }),
  );
}
