import { disclosureProfiles, isHeldBack, shownCount, type Claim } from "engagement-ledger";
import { named } from "./claim-words.js";
import type { RecordedFigure } from "./recorded-figure.js";

/** The widest of the shipped profiles: what is put into a sentence is safe under each of them. */
export const widest = disclosureProfiles["suppress-lt10"];

/**
 * What is claimed and recorded in numbers, where both may be shown.
 *
 * Source: measures.md 5.2, DC-2: totals of an activity or matter, and what are not counts of people.
 */
export function shownFigure(
  claim: Claim,
  figure: RecordedFigure,
): { readonly claimed: string; readonly recorded: string } | undefined {
  if (figure._tag === "Versions")
    return {
      claimed: `version ${claim.value} of the proposal`,
      recorded:
        figure.possible.length === 0 ? "none" : `version ${figure.possible.join(" or version ")}`,
    };
  const value = Number(claim.value);
  if (figure._tag === "Unknown" || figure.of === "hidden" || figure.least !== figure.most)
    return undefined;
  const small = [value, figure.least].some((count) => isHeldBack(count, widest));
  if (figure.of === "people" && (small || claim.group !== undefined)) return undefined;
  return {
    claimed: `${shownCount(value)} ${named(claim.measure)}`,
    recorded: shownCount(figure.least),
  };
}
