import { isHeldBack, rounded, suppressedBy, type Suppressed } from "./count.js";
import type { DisclosureProfile } from "./profile.js";

/** A share of people as it may be published, with the numbers it was computed from. */
export interface DisclosedShare {
  /** The share, from 0 to 1; null where the denominator is 0. */
  readonly value: number | null;
  /** The people counted, as shown. */
  readonly numerator: number;
  /** The people they are a share of, as shown. */
  readonly denominator: number;
  /** That it says all or none of the people: such a statement can disclose something of each of them. */
  readonly allOrNone?: true;
}

const tenthsFrom = 4_000;

/**
 * A share of people as it may be published.
 *
 * Held back when the numerator, its complement or the denominator is. Computed from the rounded numbers,
 * so that it differs from the true share, much so for small denominators.
 *
 * Source: measures.md 5.2, DC-6 and the extra rules of `nhs-hes-2018`.
 *
 * @example
 * discloseShare(12, 64, disclosureProfiles["nhs-hes-2018"]);
 * //=> { value: 0.15, numerator: 10, denominator: 65 }
 * discloseShare(113, 120, disclosureProfiles["nhs-hes-2018"]); //=> { value: null, suppressed: "1-7" }
 */
export function discloseShare(
  numerator: number,
  denominator: number,
  profile: DisclosureProfile,
): DisclosedShare | Suppressed {
  if ([numerator, denominator, denominator - numerator].some((each) => isHeldBack(each, profile)))
    return suppressedBy(profile);
  const [part, whole] = [rounded(numerator, profile), rounded(denominator, profile)];
  const share = {
    value: whole === 0 ? null : precise(part / whole, whole, profile),
    numerator: part,
    denominator: whole,
  };
  const disclosing = whole > 0 && (numerator === 0 || numerator === denominator);
  return disclosing ? { ...share, allOrNone: true } : share;
}

function precise(share: number, whole: number, profile: DisclosureProfile): number {
  const steps = profile.coarsePercentages ? (whole >= tenthsFrom ? 1_000 : 100) : 1_000_000;
  return Math.round(share * steps) / steps;
}
