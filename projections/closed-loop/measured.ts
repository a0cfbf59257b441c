import type { Claim } from "./claim.js";
import type { DueLife } from "./due.js";

/** One thing whose loop is measured: a theme, a theme as one group raised it, or a response. */
export interface Measured {
  /** What started its clock. */
  readonly start: Claim;
  /** What stopped it. */
  readonly closing: Claim | undefined;
  /** Whether people should have been told by now. */
  readonly due: boolean;
  /** Whether it was closed, certainly after its deadline. */
  readonly closedLate: boolean;
  /** Whether its answer is one that nobody has coded. */
  readonly uncoded: boolean;
  /** Whether it was turned down, and whether a reason is on record. */
  readonly turnedDown: "with-reason" | "without-reason" | undefined;
  /** Whether a difference to people is on record. */
  readonly different: boolean;
  /** The events that show how far it has come, and that it is due. */
  readonly events: () => ReadonlyArray<string>;
  /** Of those, the hearing and the last word on it. */
  readonly words: () => ReadonlyArray<string>;
}

/** A theme, as it is measured. */
export function measuredTheme(life: DueLife): Measured {
  const { start, closing, due, closedLate, answer, lastWord, difference, heard } = life;
  return {
    start,
    closing,
    due,
    closedLate,
    uncoded: answer?.disposition === "uncoded",
    turnedDown: turnedDown(life),
    different: difference !== undefined,
    events: () => eventsOf(life),
    words: () => idsOf([heard, answer ?? lastWord]),
  };
}

const turnedDownBy: ReadonlyArray<string> = ["not-adopted", "out-of-scope"];

/** Whether a theme was turned down by its answer, else by the last word on it, and with a reason or not. */
export function turnedDown({ answer, lastWord }: DueLife): Measured["turnedDown"] {
  const word = answer ?? lastWord;
  if (word === undefined || !turnedDownBy.includes(word.disposition)) return undefined;
  return word.reason === null ? "without-reason" : "with-reason";
}

/** The events that show how far a theme has come, and that it is due. */
export function eventsOf(life: DueLife): ReadonlyArray<string> {
  const { heard, start, answer, lastWord, groups, decisions, difference } = life;
  const told = groups.map(({ by }) => by);
  // The first decision shows that it is due: of a matter decided often, all would be the square of them.
  return idsOf([heard, start, answer ?? lastWord, ...told, decisions[0], difference]);
}

function idsOf(claims: ReadonlyArray<Claim | undefined>): ReadonlyArray<string> {
  return claims.filter((claim) => claim !== undefined).map(({ event }) => event);
}
