import type { Either } from "fp-ts/lib/Either.js";
import type { ProjectError } from "../../projection/errors.js";
import type { ProjectOptions } from "../../projection/read-pages.js";
import type { Answering } from "../envelope.js";
import type { Reading } from "../reading.js";

/** What a report is asked: about what, and with how many event ids shown. */
export interface Question {
  readonly matter?: string;
  readonly activity?: string;
  readonly body?: string;
  /** Only this promise. */
  readonly commitment?: string;
  readonly channel?: string;
  readonly area?: string;
  readonly from?: string;
  readonly to?: string;
  /** Also how the answer came about, week by week. */
  readonly overTime?: boolean;
  /** What the answer is divided by. */
  readonly by?: string;
  /** The groups asked about, by their codes, with commas between them. */
  readonly groups?: string;
  /** The partners asked about, by their ids, with commas between them. */
  readonly partners?: string;
  /** Exact counts of people. */
  readonly internal?: boolean;
  /** How many ids a figure shows before a rule stands for them. */
  readonly evidenceLimit?: number;
}

/** A report, and the projection it comes from. */
export interface Answer<Report> {
  readonly projection: Answering;
  readonly report: Report;
  readonly warnings: ReadonlyArray<string>;
}

/** Makes a report from a view. */
export type Ask<Report> = (
  reading: Reading,
  question: Question,
) => Promise<Either<ProjectError, Answer<Report>>>;

/** The view that a report's documents were folded from, for the rules of its figures. */
export function foldedView({ view, history }: Reading): {
  readonly size: number;
  readonly history: Reading["history"];
  readonly occurredBy?: string;
} {
  const { size, occurredBy } = view;
  return occurredBy === undefined ? { size, history } : { size, history, occurredBy };
}

/** How a view is folded for an answer, counting the entries that this program does not know. */
export function folding({ history }: Reading): {
  readonly options: ProjectOptions;
  /** What a reader must know of them, once the view is folded. */
  readonly warnings: () => ReadonlyArray<string>;
} {
  let unknown = 0;
  return {
    options: {
      history,
      onUnknown: () => {
        unknown += 1;
      },
    },
    warnings: () =>
      unknown === 0
        ? []
        : [
            `${unknown} entries are of a type or version that this program does not know; the answer lacks them.`,
          ],
  };
}
