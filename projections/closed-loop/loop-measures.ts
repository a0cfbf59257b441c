import { figure, type Figure } from "../figures/figure.js";
import type { Tracing } from "../figures/tracing.js";
import type { Measured } from "./measured.js";
import { timeToTold, type TimeToTold } from "./time-to-told.js";
import type { InUnits, LoopUnit } from "./unit.js";

/** M1, how many that are due were closed, with what is shown beside it. */
export interface LoopClosure extends Figure, InUnits {
  /** Not due yet, out of the denominator. */
  readonly notYetDue: number;
  /** Of those, the ones closed already. */
  readonly closedBeforeDue: number;
  /** Closed ones, due or not, that were closed after their deadline. */
  readonly closedLate: number;
  /** Due and not closed. */
  readonly openOverdue: number;
  /** Closed ones whose answer nobody has coded. */
  readonly uncoded: number;
}

/** The measures of themes or of responses. */
export interface LoopMeasures {
  /** Closed, of those due. */
  readonly M1: LoopClosure;
  /** Days from heard to told. */
  readonly M3: TimeToTold;
  /** Turned down with a reason, of those turned down. */
  readonly M4: Figure & InUnits;
  /** With a recorded difference, of those closed. */
  readonly M5: Figure & InUnits;
}

/** How measures are made: of what, as of which day, and where in the report they stand. */
export interface Measuring {
  readonly unit: LoopUnit;
  readonly today: string;
  readonly trace: Tracing;
  /** The path of the measures in the report, such as `/measures`. */
  readonly path: string;
}

/**
 * The measures of one cohort, without what is left out: M1 closure, M3 time, M4 reasons, M5 differences.
 *
 * Source: measures.md 2.5.
 */
export function loopMeasures(cohort: ReadonlyArray<Measured>, how: Measuring): LoopMeasures {
  const { unit, today, trace, path } = how;
  const isClosed = ({ closing }: Measured): boolean => closing !== undefined;
  const due = cohort.filter((one) => one.due);
  const closed = cohort.filter(isClosed);
  const dueAndClosed = due.filter(isClosed).length;
  const turnedDown = cohort.filter((one) => one.turnedDown !== undefined);
  const reasoned = turnedDown.filter((one) => one.turnedDown === "with-reason");
  const different = closed.filter((one) => one.different);
  return {
    M1: {
      unit,
      ...figure(dueAndClosed, due.length, trace.of(`${path}/M1`, eventsOf(due))),
      notYetDue: cohort.length - due.length,
      closedBeforeDue: closed.length - dueAndClosed,
      closedLate: cohort.filter(({ closedLate }) => closedLate).length,
      openOverdue: due.length - dueAndClosed,
      uncoded: closed.filter(({ uncoded }) => uncoded).length,
    },
    M3: {
      unit,
      ...timeToTold(cohort, today),
      evidence: trace.of(`${path}/M3`, eventsOf(cohort)),
      ...(cohort.length === 0 ? { outcome: "not-applicable" } : {}),
    },
    M4: {
      unit,
      ...figure(reasoned.length, turnedDown.length, trace.of(`${path}/M4`, wordsOf(turnedDown))),
    },
    M5: {
      unit,
      ...figure(different.length, closed.length, trace.of(`${path}/M5`, eventsOf(closed))),
    },
  };
}

function* eventsOf(cohort: ReadonlyArray<Measured>): Iterable<string> {
  for (const { events } of cohort) yield* events();
}

function* wordsOf(cohort: ReadonlyArray<Measured>): Iterable<string> {
  for (const { words } of cohort) yield* words();
}
