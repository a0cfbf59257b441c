import { lastDay } from "engagement-ledger";
import type { Claim } from "../closed-loop/claim.js";
import { figure, type Figure } from "../figures/figure.js";
import { decisionAfter } from "./decision-after.js";
import type { CommitmentDocument, Made, Shown } from "./documents.js";
import { measureRows, type MeasureRow, type Telling } from "./measure-row.js";
import { doneBy } from "./order.js";
import { otherwise, showsAll, type Shows } from "./otherwise.js";
import { claimsOf } from "./recorded-for.js";
import { together } from "./result.js";
import { nameIn } from "./words/name-in.js";
import { unmeasured } from "./unmeasured.js";

export type { MeasureRow } from "./measure-row.js";

/** One promise, and what the record shows of it. */
export interface CommitmentRow extends Shows {
  readonly commitment: string;
  readonly by: string;
  /** What the body is called. */
  readonly byName: string;
  readonly owner?: string;
  readonly words: string;
  readonly source: string;
  readonly section?: string;
  readonly basis: Made["basis"];
  /** The matter that it is about. */
  readonly matter?: string;
  /** The activity that it is about. */
  readonly activity?: string;
  /** The last day on which it may have been made. */
  readonly made: string;
  readonly needed?: string;
  /** For how many of how many it was recorded as kept. */
  readonly shown?: Figure;
  readonly measures: ReadonlyArray<MeasureRow>;
}

/** One promise, with the event that made it and all that shows what became of it. */
export interface Told {
  readonly row: CommitmentRow;
  readonly events: ReadonlyArray<Claim>;
}

/** Tells one promise: by what it counts, else by what was recorded to show it or to depart from it. */
export function tellPromise(
  { commitment, ...document }: CommitmentDocument,
  made: Made,
  telling: Telling,
  path: string,
): Told {
  const { documents, today, trace } = telling;
  const shown = doneBy(document.shown, today);
  const departed = doneBy(document.departed, today);
  const latest = shown.at(-1);
  const { rows, events } = measureRows(made.measures, made, latest, telling, path);
  const decision = decisionAfter(made, documents, today);
  const open = unmeasured(made.basis, decision !== undefined);
  const counted = rows.length === 0 ? open.outcome : together(rows.map(({ outcome }) => outcome));
  const whole = shown.find((one) => showsAll(one) && coversAll(one, rows));
  const shows = otherwise(counted, made, { shown: whole, departed: departed[0] }, documents, today);
  const { by, owner, words, source, section, basis, matter, activity } = made;
  const row: CommitmentRow = {
    commitment,
    by,
    byName: nameIn(documents, by, today),
    ...(owner === null ? {} : { owner }),
    words,
    source,
    ...(section === null ? {} : { section }),
    basis,
    ...(matter === null ? {} : { matter }),
    ...(activity === null ? {} : { activity }),
    made: lastDay(made.at),
    ...shows,
    ...(rows.length > 0 || open.needed === undefined || shows.outcome !== counted
      ? {}
      : { needed: open.needed }),
    ...(latest === undefined
      ? {}
      : {
          shown: figure(
            latest.count ?? 1,
            latest.of ?? latest.count ?? 1,
            trace.of(`${path}/shown`, [latest.event, ...latest.events]),
          ),
        }),
    measures: rows,
  };
  const before = rows.length === 0 && decision !== undefined ? [decision] : [];
  return { row, events: [made, ...events, ...before, ...shown.flatMap(claimsOf), ...departed] };
}

/** Whether what was recorded by hand came after all that was missed: it shows nothing of a time after it. */
function coversAll({ at }: Shown, rows: ReadonlyArray<MeasureRow>): boolean {
  return rows
    .flatMap(({ periods }) => periods)
    .every(({ outcome, to }) => outcome !== "evidence-missing" || to <= lastDay(at));
}
