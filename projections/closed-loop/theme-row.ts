import type { Evidence } from "../figures/evidence.js";
import type { Tracing } from "../figures/tracing.js";
import { whenKnown } from "./claim.js";
import type { DueLife } from "./due.js";
import { eventsOf } from "./measured.js";
import type { LoopState } from "./state.js";
import { lackOf, type Lack } from "./substance.js";
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
  /** When it was last opened again; then its clock started anew. */
  readonly reopened?: string;
  /** When people were told that they had been heard, before there was an answer. */
  readonly acknowledged?: string;
  /** When a response was first coded to it. */
  readonly coded?: string;
  /** When it reached a decision-maker. */
  readonly considered?: string;
  /** When it was answered. */
  readonly answered?: string;
  /** What was done with it: of the answer, else of the last word on it. */
  readonly disposition?: string;
  /** What the last word on it lacks, where it is no answer yet. */
  readonly lacks?: Lack;
  /** When what is under consideration will be looked at again. */
  readonly reviewOn?: string;
  /** Answers after the first, which do not move it. */
  readonly laterAnswers: ReadonlyArray<{ readonly on: string; readonly disposition: string }>;
  /** When the answer was first published on a website, which tells only the people who read it there. */
  readonly published?: string;
  /** When the last of its groups was told. */
  readonly closed?: string;
  /** When a difference to people was recorded to have come. */
  readonly evidenced?: string;
  /** Days from its start to its closing, or to the day of the figures. */
  readonly days?: number;
  /** Whether people should have been told by now. */
  readonly due: boolean;
  /** The last day that is in time. */
  readonly deadline?: string;
  /** Its groups that were told, and when each first was. */
  readonly groupsTold: ReadonlyArray<{ readonly group: string; readonly on: string }>;
  /** Its groups that nobody has told. */
  readonly groupsNotTold: ReadonlyArray<string>;
  /** The events that show it. */
  readonly evidence: Evidence;
}

/** Makes the row of one theme. */
export function themeRow(life: DueLife, today: string, trace: Tracing, path: string): ThemeRow {
  const { theme, state, heard, start, answer, lastWord, deadline, closing, difference } = life;
  const { acknowledged, coded, considered, published } = life;
  const observed = daysOf(life, today);
  const word = answer ?? lastWord;
  const lacks = answer === undefined && lastWord !== undefined ? lackOf(lastWord) : undefined;
  const reviewOn = answer === undefined ? lastWord?.reviewOn : undefined;
  return {
    theme: theme.theme,
    title: theme.title,
    state,
    heard: whenKnown(heard.at),
    ...(start === heard ? {} : { reopened: whenKnown(start.at) }),
    ...(acknowledged === undefined ? {} : { acknowledged: whenKnown(acknowledged.at) }),
    ...(coded === undefined ? {} : { coded: whenKnown(coded.at) }),
    ...(considered === undefined ? {} : { considered: whenKnown(considered.at) }),
    ...(answer === undefined ? {} : { answered: whenKnown(answer.at) }),
    ...(word === undefined ? {} : { disposition: word.disposition }),
    ...(lacks === undefined ? {} : { lacks }),
    ...(reviewOn === undefined || reviewOn === null ? {} : { reviewOn }),
    laterAnswers: life.laterAnswers.map(({ at, disposition }) => ({
      on: whenKnown(at),
      disposition,
    })),
    ...(published === undefined ? {} : { published: whenKnown(published.at) }),
    ...(closing === undefined ? {} : { closed: whenKnown(closing.at) }),
    ...(difference === undefined ? {} : { evidenced: whenKnown(difference.at) }),
    ...(observed === undefined ? {} : { days: observed.time }),
    due: life.due,
    ...(deadline === undefined ? {} : { deadline }),
    groupsTold: life.groups.flatMap(({ group, by }) =>
      group === null || by === undefined ? [] : [{ group, on: whenKnown(by.at) }],
    ),
    groupsNotTold: life.groups.flatMap(({ group, by }) =>
      group === null || by !== undefined ? [] : [group],
    ),
    evidence: trace.of(path, eventsOf(life)),
  };
}
