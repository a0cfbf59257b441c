import type { Claim } from "engagement-ledger";
import type { RecordedFigure } from "./recorded-figure.js";

/** How the value of a claim stands to a figure of the record, or why that cannot be told. */
export type Standing =
  | { readonly stands: "equal" | "differs" }
  | { readonly stands: "undecided"; readonly why: string; readonly vague?: true };

const vague: Standing = {
  stands: "undecided",
  why: "dates are known too imprecisely",
  vague: true,
};
const severalTimes: Standing = {
  stands: "undecided",
  why: "dates, or who came to several activities, are not known",
};

/** Compares the value of a claim with a figure of the record. */
export function standingOf(claim: Claim, figure: RecordedFigure): Standing {
  if (figure._tag === "Unknown") return { stands: "undecided", why: figure.why };
  const value = Number(claim.value);
  if (figure._tag === "Versions") {
    const isIt = (version: string): boolean => numberOf(version) === value;
    if (figure.certain.some(isIt)) return { stands: "equal" };
    if (figure.possible.some((version) => Number.isNaN(numberOf(version))))
      return { stands: "undecided", why: "the version on record is not called by a number" };
    return figure.possible.some(isIt) ? vague : { stands: "differs" };
  }
  const { least, most, openEnded } = figure;
  if (value === least && value === most) return { stands: "equal" };
  if (value < least || (value > most && !openEnded)) return { stands: "differs" };
  return value > most
    ? { stands: "undecided", why: "nobody recorded how many came each time" }
    : figure.of === "hidden"
      ? severalTimes
      : vague;
}

/** The number that a version is called by, such as 2 for `2` or `v2`. */
function numberOf(version: string): number {
  return Number(version.replace(/^v(?:ersion)?[ .-]?/i, ""));
}
