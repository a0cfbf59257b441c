import { isHeldBack, rounded, suppressedBy, type Suppressed } from "./count.js";
import type { DisclosureProfile } from "./profile.js";

/** A rate of people for so many of a published population, as it may be published. */
export interface DisclosedRate {
  /** The rate; null where the population is 0. */
  readonly value: number | null;
  /** The people counted, as shown. */
  readonly numerator: number;
  /** The population, which was published already. */
  readonly denominator: number;
}

/**
 * A rate of people for every so many of a population, as it may be published.
 *
 * Held back when the people counted are, or those of the population who were not.
 *
 * Source: measures.md DC-6.
 *
 * @example
 * discloseRate(62, 36114, 10000, disclosureProfiles["nhs-hes-2018"]).value; //=> 16.614055
 */
export function discloseRate(
  numerator: number,
  population: number,
  per: number,
  profile: DisclosureProfile,
): DisclosedRate | Suppressed {
  if (isHeldBack(numerator, profile) || isHeldBack(population - numerator, profile))
    return suppressedBy(profile);
  const part = rounded(numerator, profile);
  const value = population === 0 ? null : Math.round((part * per * 1e6) / population) / 1e6;
  return { value, numerator: part, denominator: population };
}
