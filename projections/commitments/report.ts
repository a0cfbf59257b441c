import { happenedBy } from "../closed-loop/claim.js";
import { tracing, type Traced } from "../figures/tracing.js";
import type { CommitmentDocuments } from "./asked.js";
import { inScope } from "./in-scope.js";
import { promisesKept, type PromisesKept } from "./kept.js";
import type { Telling } from "./measure-row.js";
import { earliestFirst } from "./order.js";
import { commitmentsProjection } from "./projection.js";
import { tellPromise, type CommitmentRow, type Told } from "./row.js";
import { sortedBy } from "./sorted.js";
import { targetRow, type TargetRow } from "./target-row.js";

/** How a report on promises is made. `today` is the day of the figures: nothing later exists. */
export interface CommitmentsOptions extends Traced {
  /** Only this promise. */
  readonly commitment?: string;
}

/** What was promised, and what the record shows of it. Source: law.md 8, R-COMMIT. */
export interface Commitments {
  /** How many promises were kept, of those told here (M7). */
  readonly kept: PromisesKept;
  /** Each promise made by `today`, in the order of their ids. */
  readonly commitments: ReadonlyArray<CommitmentRow>;
  /** Each plan of an activity that sets targets, in the order of the activities; none for one promise alone. */
  readonly targets: ReadonlyArray<TargetRow>;
}

/**
 * Reports what was promised and what the record shows of it, as of `today`.
 *
 * Figures are counted from the record by what each promise declares, never by hand. No interval and no day is
 * ever assumed: what sets none is never `evidence-missing`, but for what has to come before a decision.
 *
 * Source: law.md 8, R-COMMIT; seeds.md 6; measures.md M7.
 */
export function commitments(
  documents: CommitmentDocuments,
  options: CommitmentsOptions,
): Commitments {
  const { today, commitment } = options;
  const more = commitment === undefined ? {} : { commitment };
  const trace = tracing(commitmentsProjection, options, more);
  const telling = { documents, sorted: sortedBy(documents, today), today, trace };
  const told = promisesTold(telling, options);
  return {
    kept: promisesKept(told, trace, "/kept"),
    commitments: told.map(({ row }) => row),
    targets: commitment === undefined ? targetsTold(telling, options) : [],
  };
}

/** Tells each promise in the scope of a report, with the events behind it. */
export function promisesTold(
  telling: Telling,
  { today, commitment, scope = {} }: CommitmentsOptions,
): ReadonlyArray<Told> {
  const { documents } = telling;
  return [...documents.commitments.values()]
    .flatMap((document) => {
      const { made } = document;
      if (made === null || !happenedBy(made, today)) return [];
      if (commitment !== undefined && commitment !== document.commitment) return [];
      return inScope(made, scope, documents) ? [{ document, made }] : [];
    })
    .toSorted((one, other) => (one.document.commitment < other.document.commitment ? -1 : 1))
    .map(({ document, made }, at) => tellPromise(document, made, telling, `/commitments/${at}`));
}

function targetsTold(
  telling: Telling,
  { today, scope = {} }: CommitmentsOptions,
): ReadonlyArray<TargetRow> {
  const { documents } = telling;
  return [...documents.activities.values()]
    .filter(({ activity, matters }) => {
      if (scope.activity !== undefined && scope.activity !== activity) return false;
      return scope.matter === undefined || matters.includes(scope.matter);
    })
    .toSorted((one, other) => (one.activity < other.activity ? -1 : 1))
    .flatMap((activity) =>
      earliestFirst(activity.planned)
        .filter((plan) => plan.targets.length > 0 && happenedBy(plan, today))
        .filter(({ by }) => scope.body === undefined || scope.body === by)
        .map((plan) => ({ activity, plan })),
    )
    .map(({ activity, plan }, at) => targetRow(activity, plan, telling, `/targets/${at}`));
}
