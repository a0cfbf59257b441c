import type { Evidence } from "../figures/evidence.js";
import type { Tracing } from "../figures/tracing.js";
import { dayOf } from "./claim.js";
import type { DueLife } from "./due.js";
import type { LoopState } from "./life.js";
import { eventsOf } from "./theme-measures.js";
import { daysOf } from "./time-to-told.js";

/** What became of one theme. Days are days in London, or as precise as the record is. */
export interface ThemeRow {
  /** The theme. */
  readonly theme: string;
  /** What people said, in short. */
  readonly title: string;
  /** How far it has come. */
  readonly state: LoopState;
  /** When it was heard. */
  readonly heard: string;
  /** When it was last opened again. */
  readonly reopened?: string;
  /** When it was answered. */
  readonly answered?: string;
  /** What was done with it: of the answer, else of the last word on it. */
  readonly disposition?: string;
  /** When the last of its groups was told. */
  readonly closed?: string;
  /** Days from its start to its closing, or to the day of the figures. */
  readonly days?: number;
  /** Whether people should have been told by now. */
  readonly due: boolean;
  /** The last day that is in time. */
  readonly deadline?: string;
  /** Its groups that nobody has told. */
  readonly groupsNotTold: ReadonlyArray<string>;
  /** The events that show it. */
  readonly evidence: Evidence;
}

/** Makes the row of one theme. */
export function themeRow(life: DueLife, today: string, trace: Tracing, path: string): ThemeRow {
  const { theme, state, heard, start, answer, lastWord, closing, deadline } = life;
  const observed = daysOf(life, today);
  const disposition = (answer ?? lastWord)?.disposition;
  return {
    theme: theme.theme,
    title: theme.title,
    state,
    heard: shown(heard.at),
    ...(start === heard ? {} : { reopened: shown(start.at) }),
    ...(answer === undefined ? {} : { answered: shown(answer.at) }),
    ...(disposition === undefined ? {} : { disposition }),
    ...(closing === undefined ? {} : { closed: shown(closing.at) }),
    ...(observed === undefined ? {} : { days: observed.time }),
    due: life.due,
    ...(deadline === undefined ? {} : { deadline }),
    groupsNotTold: life.groupsNotTold,
    evidence: trace.of(path, eventsOf(life)),
  };
}

const shown = (at: string): string => dayOf(at) ?? at;
