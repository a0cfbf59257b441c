import type { Blanks, DocumentsOf } from "../../projection/define.js";
import type { Loose } from "../../projection/fold.js";

/** A pure function of a projection's documents and a day. */
export type Report = (
  documents: DocumentsOf<Blanks>,
  options: { readonly today: string },
) => unknown;

/** What a user's module offers: a projection, and perhaps a report on its documents. */
export interface Offer {
  readonly projection: Loose;
  readonly report?: Report;
}
