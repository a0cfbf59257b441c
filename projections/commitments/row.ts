import { lastDay } from "engagement-ledger";
import { inTime } from "../closed-loop/claim.js";
import type { Outcome } from "../duty-to-involve/rules/finding.js";
import { evidenceOf } from "../figures/evidence.js";
import { figure, type Figure } from "../figures/figure.js";
import type { Tracing } from "../figures/tracing.js";
import type { ByType, CommitmentDocuments } from "./asked.js";
import type { CommitmentDocument, Made, Measure } from "./documents.js";
import { measured } from "./measured.js";
import { together, type PromisedPeriod } from "./result.js";
import { unmeasured } from "./unmeasured.js";

/** What the record shows of one measure of a promise. */
export interface MeasureRow {
  readonly measure: Measure;
  readonly outcome: Outcome;
  /** What was counted, out of what was asked; null where people are counted and that is not shown. */
  readonly figure: Figure | null;
  /** The stretches of a cadence, or the times between changes of a committee. */
  readonly periods: ReadonlyArray<PromisedPeriod>;
  readonly nextDue?: string;
  /** What would have to be on record or settled for it to be tested. */
  readonly needed?: string;
}

/** One promise, and what the record shows of it. */
export interface CommitmentRow {
  readonly commitment: string;
  readonly by: string;
  readonly owner?: string;
  readonly words: string;
  readonly source: string;
  readonly section?: string;
  readonly basis: Made["basis"];
  /** The last day on which it may have been made. */
  readonly made: string;
  readonly outcome: Outcome;
  /** `departed-with-reason`, or `shown-otherwise` where somebody recorded what shows it. */
  readonly detail?: string;
  /** Why it will not be kept. */
  readonly reason?: string;
  readonly needed?: string;
  /** For how many of how many it was recorded as kept. */
  readonly shown?: Figure;
  readonly measures: ReadonlyArray<MeasureRow>;
}

/** Tells one promise: by what it counts, else by what was recorded to show it or to depart from it. */
export function commitmentRow(
  { commitment, shown, departed }: CommitmentDocument,
  made: Made,
  documents: CommitmentDocuments,
  told: {
    readonly sorted: ByType;
    readonly today: string;
    readonly trace: Tracing;
    readonly path: string;
  },
): CommitmentRow {
  const { sorted, today, trace, path } = told;
  const measures = made.measures.map((measure, index): MeasureRow => {
    const { numerator, denominator, events, ...result } = measured(
      measure,
      made,
      documents,
      sorted,
      today,
    );
    const evidence = trace.of(`${path}/measures/${index}/figure`, events);
    return { measure, figure: figure(numerator, denominator, evidence), ...result };
  });
  const open = unmeasured(made.basis);
  const counted =
    measures.length === 0 ? open.outcome : together(measures.map(({ outcome }) => outcome));
  const { owner, section } = made;
  const shownLast = inTime(shown, today).at(-1);
  const left = inTime(departed, today).at(-1);
  const isShown =
    shownLast !== undefined &&
    (shownLast.count === null || shownLast.of === null || shownLast.count >= shownLast.of);
  const otherwise =
    counted === "evidence-found"
      ? { outcome: counted }
      : isShown
        ? { outcome: "evidence-found" as const, detail: "shown-otherwise" }
        : left !== undefined
          ? {
              outcome: "evidence-missing" as const,
              detail: "departed-with-reason",
              reason: left.reason,
            }
          : {
              outcome: counted,
              ...(measures.length === 0 && open.needed !== undefined
                ? { needed: open.needed }
                : {}),
            };
  return {
    commitment,
    by: made.by,
    ...(owner === null ? {} : { owner }),
    words: made.words,
    source: made.source,
    ...(section === null ? {} : { section }),
    basis: made.basis,
    made: lastDay(made.at),
    ...otherwise,
    ...(shownLast === undefined
      ? {}
      : {
          shown: figure(
            shownLast.count ?? 1,
            shownLast.of ?? shownLast.count ?? 1,
            evidenceOf(
              [shownLast.event, ...shownLast.events],
              trace.rule(`${path}/shown`),
              trace.limit,
            ),
          ),
        }),
    measures,
  };
}
