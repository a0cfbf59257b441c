import { isHeldBack, suppressedBy, type Suppressed } from "./count.js";
import type { DisclosureProfile } from "./profile.js";

/**
 * A mean, median or mode as it may be published: held back when the number of values is.
 *
 * A minimum or a maximum is one person's value and is no matter for this function.
 *
 * Source: measures.md 5.1, "where the number of values used is between 1 and 7 inclusive".
 *
 * @example
 * discloseMean(41.5, 7, disclosureProfiles["nhs-hes-2018"]); //=> { value: null, suppressed: "1-7" }
 * discloseMean(41.5, 8, disclosureProfiles["nhs-hes-2018"]); //=> 41.5
 */
export function discloseMean(
  mean: number,
  values: number,
  profile: DisclosureProfile,
): number | Suppressed {
  return isHeldBack(values, profile) ? suppressedBy(profile) : mean;
}
