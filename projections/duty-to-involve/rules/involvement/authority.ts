import type { Authority } from "../rule.js";

/**
 * The provisions of the duty to involve, at one of their limbs, or as a whole.
 *
 * Source: law.md 3.1 to 3.4.
 */
export function involvementProvisions(
  limb: "(a)" | "(b)" | "(c)" | "" = "",
): ReadonlyArray<Authority> {
  const at = "https://www.legislation.gov.uk/ukpga";
  return [
    { text: `NHS Act 2006 s.242(1B)${limb}`, mark: "V", source: `${at}/2006/41/section/242` },
    { text: `NHS Act 2006 s.14Z2(2)${limb}`, mark: "V", source: `${at}/2012/7/section/26` },
    { text: `NHS Act 2006 s.14Z45(2)${limb}`, mark: "V", source: `${at}/2022/31/section/25` },
    { text: `NHS Act 2006 s.13Q(2)${limb}`, mark: "V", source: `${at}/2012/7/section/23` },
  ];
}
