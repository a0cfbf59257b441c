import type { MatterDossier } from "../dossier/matter-dossier.js";
import { earliestFirst } from "../dossier/order.js";

/** A decision, as a governing body is told of it. */
export interface Decided {
  /** Its name within the matter. */
  readonly decision: string;
  /** When it was made, as claimed. */
  readonly when: string;
  /** The body that made it. */
  readonly by: string;
  /** The meeting. */
  readonly meeting: string;
  /** What was decided. */
  readonly outcome: string;
  /** Whether it was made in public; absent where nobody recorded it. */
  readonly inPublic?: boolean;
  /** The weight given to what people said, in the words of the record. */
  readonly weightGiven?: string;
  /** The events that say so. */
  readonly events: ReadonlyArray<string>;
}

/** The decisions of a matter, the earliest first. Source: seeds.md S1-41, S1-45. */
export function decisionsOf({ decisions }: MatterDossier): ReadonlyArray<Decided> {
  return earliestFirst(decisions).map(
    ({ decision, occurredAt, by, meeting, outcome, inPublic, weightGiven, id }) => ({
      decision,
      when: occurredAt,
      by,
      meeting,
      outcome,
      ...(inPublic === undefined ? {} : { inPublic }),
      ...(weightGiven === undefined ? {} : { weightGiven }),
      events: [id],
    }),
  );
}
