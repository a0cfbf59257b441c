import type { Noted } from "../dossier/noted.js";
import { aboutOf, named } from "./claim-words.js";
import { figureFor } from "./figure-for.js";
import type { Scope } from "./scope.js";
import { shownFigure } from "./shown-figure.js";
import { standingOf } from "./standing.js";

/** How a claim stands to the record. */
export interface Compared {
  /** Whether it equals the record, differs from it, cannot be compared yet, or has no measure to compare by. */
  readonly how: "equal" | "differs" | "undecided" | "not-structured";
  /** What is claimed and what the record shows, as a part of a sentence. */
  readonly words: string;
  /** The count of people that the words show, and words without it. */
  readonly shows?: { readonly people: number; readonly without: string };
  /** Whether it is dates that do not decide. */
  readonly vague?: true;
  /** The events that show it, where they are few. */
  readonly evidence: ReadonlyArray<Noted>;
}

/** Compares a claim with the record as it stood on a day. */
export function compareClaim(scope: Scope): Compared {
  const { claim, day } = scope;
  const about = aboutOf(scope);
  const figure = figureFor(scope);
  if (figure === undefined)
    return { how: "not-structured", words: `${claim.measure}${about}`, evidence: [] };
  const { evidence } = figure;
  const what = `${named(claim.measure)}${about}`;
  const how = standingOf(claim, figure);
  if (how.stands === "undecided")
    return {
      how: "undecided",
      words: `${what}, for ${how.why}`,
      ...(how.vague === true ? { vague: true } : {}),
      evidence,
    };
  if (how.stands === "equal") return { how: "equal", words: what, evidence };
  const shown = shownFigure(claim, figure);
  const without = `${what} differs from the record as of ${day}`;
  if (shown === undefined) return { how: "differs", words: without, evidence };
  const words = `it says ${shown.claimed}${about}, and the record shows ${shown.recorded} as of ${day}`;
  return figure._tag === "Amount" && figure.of === "people"
    ? { how: "differs", words, shows: { people: figure.least, without }, evidence }
    : { how: "differs", words, evidence };
}
