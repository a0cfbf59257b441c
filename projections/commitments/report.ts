import { happenedBy } from "../closed-loop/claim.js";
import { tracing, type Traced } from "../figures/tracing.js";
import { byType, type CommitmentDocuments } from "./asked.js";
import { commitmentsProjection } from "./projection.js";
import { commitmentRow, type CommitmentRow } from "./row.js";

/** How a report on promises is made. `today` is the day of the figures: nothing later exists. */
export interface CommitmentsOptions extends Traced {
  /** Only this promise. */
  readonly commitment?: string;
}

/** What was promised, and what the record shows of it. Source: law.md 8, R-COMMIT. */
export interface Commitments {
  /** Each promise made by `today`, in the order of their ids. */
  readonly commitments: ReadonlyArray<CommitmentRow>;
}

/**
 * Reports what was promised and what the record shows of it, as of `today`.
 *
 * Figures are counted from the record by what each promise declares, never by hand. No interval and no day is
 * ever assumed: what sets none is never `evidence-missing`.
 *
 * Source: law.md 8, R-COMMIT; seeds.md.
 */
export function commitments(
  documents: CommitmentDocuments,
  options: CommitmentsOptions,
): Commitments {
  const { today, commitment, scope } = options;
  const sorted = byType(documents, today);
  const trace = tracing(
    commitmentsProjection,
    options,
    commitment === undefined ? {} : { commitment },
  );
  const told = [...documents.commitments.values()]
    .filter((one) => commitment === undefined || one.commitment === commitment)
    .flatMap((document) => {
      const { made } = document;
      if (made === null || !happenedBy(made, today)) return [];
      return scope?.body === undefined || scope.body === made.by ? [{ document, made }] : [];
    })
    .toSorted((one, other) => (one.document.commitment < other.document.commitment ? -1 : 1));
  return {
    commitments: told.map(({ document, made }, index) =>
      commitmentRow(document, made, documents, {
        sorted,
        today,
        trace,
        path: `/commitments/${index}`,
      }),
    ),
  };
}
