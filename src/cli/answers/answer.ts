import type { Either } from "fp-ts/lib/Either.js";
import type { ProjectError } from "../../projection/errors.js";
import type { Answering } from "../envelope.js";
import type { Reading } from "../reading.js";

/** What a report is asked: about what, and with how many event ids shown. */
export interface Question {
  readonly matter?: string;
  readonly activity?: string;
  readonly body?: string;
  readonly from?: string;
  readonly to?: string;
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

/** What a reader must know of entries that this program could not read. */
export function unknownWarning(unknown: number): ReadonlyArray<string> {
  return unknown === 0
    ? []
    : [
        `${unknown} entries are of a version that this program does not know; the answer lacks them.`,
      ];
}
