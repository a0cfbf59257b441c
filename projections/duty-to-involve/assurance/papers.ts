import type { MatterDossier } from "../dossier/matter-dossier.js";
import { earliestFirst } from "../dossier/order.js";

/** A paper that decision-makers had before them. */
export interface Paper {
  /** Its title. */
  readonly title: string;
  /** When they received it, as claimed. */
  readonly when: string;
  /** Who received it. */
  readonly by: string;
  /** The meeting. */
  readonly meeting: string;
  /** The formats it is in, such as `plain`; none where nobody recorded any. */
  readonly formats: ReadonlyArray<string>;
  /** The events that say so. */
  readonly events: ReadonlyArray<string>;
}

/** The papers that decision-makers had, the earliest first. Source: seeds.md S1-41. */
export function papersOf({ papers }: MatterDossier): ReadonlyArray<Paper> {
  return earliestFirst(papers).map(({ document, occurredAt, by, meeting, id }) => ({
    title: document.title,
    when: occurredAt,
    by,
    meeting,
    formats: document.formats,
    events: [id],
  }));
}
