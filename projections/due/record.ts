import { asOf, type Dossiers } from "../duty-to-involve/dossier/as-of.js";
import type { DutyDocuments } from "../duty-to-involve/dossier/documents.js";

/** What the clocks read: the dossiers as of the day of the question, and which there are. */
export interface DatedRecord {
  /** The day of the question. */
  readonly today: string;
  /** The dossiers without what happened later. */
  readonly dossiers: Dossiers;
  /** The ids of all the matters. */
  readonly matters: ReadonlyArray<string>;
  /** The ids of all the activities. */
  readonly activities: ReadonlyArray<string>;
  /** The ids of all the plans. */
  readonly plans: ReadonlyArray<string>;
  /** The ids of all the themes. */
  readonly themes: ReadonlyArray<string>;
  /** What a body is called. */
  readonly nameOf: (body: string) => string;
}

/** Makes what the clocks read. */
export function datedRecord(documents: DutyDocuments, today: string): DatedRecord {
  const dossiers = asOf(documents, today);
  const ids = (kind: ReadonlyMap<string, unknown>): ReadonlyArray<string> =>
    [...kind.keys()].toSorted();
  return {
    today,
    dossiers,
    matters: ids(documents.matters),
    activities: ids(documents.activities),
    plans: ids(documents.plans),
    themes: ids(documents.themes),
    nameOf: (body) => dossiers.bodies.get(body).name ?? body,
  };
}
