import type { DocumentsOf } from "engagement-ledger";
import type { Context } from "../closed-loop/context.js";
import type { youSaidProjection } from "./projection.js";

/** The documents of the `you-said` projection. */
export type YouSaidDocuments = DocumentsOf<typeof youSaidProjection.documents>;

/** What the parts of one report read: the words, the day, and how far each theme has come. */
export interface Wording {
  /** The words on record. */
  readonly documents: YouSaidDocuments;
  /** The day of the report; what is claimed for later does not exist. */
  readonly today: string;
  /** What the closed loop reads. */
  readonly context: Context;
  /** What a body is called; its id where it has no name on record. */
  readonly nameOf: (body: string) => string;
}

/** Makes what the parts of one report read. */
export function wordingOf(documents: YouSaidDocuments, context: Context): Wording {
  const nameOf = (body: string): string => {
    const name = documents.bodies.get(body)?.name ?? "";
    return name === "" ? body : name;
  };
  return { documents, today: context.today, context, nameOf };
}
