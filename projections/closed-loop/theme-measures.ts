import { figure, type Figure } from "../figures/figure.js";
import type { Tracing } from "../figures/tracing.js";
import type { DueLife } from "./due.js";

/** M1, how many themes that are due were closed, with what is shown beside it. */
export interface LoopClosure extends Figure {
  /** Themes that are not due yet, out of the denominator. */
  readonly notYetDue: number;
  /** Of those, the ones closed already. */
  readonly closedBeforeDue: number;
  /** Closed themes, due or not, that were closed after their deadline. */
  readonly closedLate: number;
  /** Themes due and not closed. */
  readonly openOverdue: number;
  /** Closed themes whose answer nobody has coded. */
  readonly uncoded: number;
}

/**
 * The measures of themes: M1 loop closure, M4 reasons given, M5 differences recorded.
 *
 * Takes the themes of one cohort, without those excluded.
 *
 * Source: measures.md 2.5.
 */
export function themeMeasures(
  themes: ReadonlyArray<DueLife>,
  trace: Tracing,
): { readonly M1: LoopClosure; readonly M4: Figure; readonly M5: Figure } {
  const due = themes.filter((theme) => theme.due);
  const closed = themes.filter(({ closing }) => closing !== undefined);
  const dueAndClosed = due.filter(({ closing }) => closing !== undefined);
  const turnedDown = themes.filter(({ answer, lastWord }) =>
    ["not-adopted", "out-of-scope"].includes((answer ?? lastWord)?.disposition ?? ""),
  );
  const reasoned = turnedDown.filter(
    ({ answer, lastWord }) => (answer ?? lastWord)?.reason !== null,
  );
  const different = closed.filter(({ difference }) => difference !== undefined);
  return {
    M1: {
      ...figure(dueAndClosed.length, due.length, trace.of("/measures/M1", due.flatMap(eventsOf))),
      notYetDue: themes.length - due.length,
      closedBeforeDue: closed.length - dueAndClosed.length,
      closedLate: themes.filter(({ closedLate }) => closedLate).length,
      openOverdue: due.length - dueAndClosed.length,
      uncoded: closed.filter(({ answer }) => answer?.disposition === "uncoded").length,
    },
    M4: figure(
      reasoned.length,
      turnedDown.length,
      trace.of("/measures/M4", turnedDown.flatMap(wordsOf)),
    ),
    M5: figure(different.length, closed.length, trace.of("/measures/M5", closed.flatMap(eventsOf))),
  };
}

/** The events that show how far a theme has come, and that it is due. */
export function eventsOf(life: DueLife): ReadonlyArray<string> {
  const { heard, start, answer, lastWord, told, decisions, difference } = life;
  return [heard, start, answer ?? lastWord, ...told, ...decisions, difference]
    .filter((claim) => claim !== undefined)
    .map(({ event }) => event);
}

function wordsOf({ heard, answer, lastWord }: DueLife): ReadonlyArray<string> {
  return [heard, answer ?? lastWord]
    .filter((claim) => claim !== undefined)
    .map(({ event }) => event);
}
