import type { DisclosureProfile } from "./profile.js";

/** Something that is not shown, and why. */
export interface Suppressed {
  /** Nothing is shown. */
  readonly value: null;
  /** The counts that are never shown, such as `1-7`: it is one of them, or rests on one of them. */
  readonly suppressed: string;
}

/** A count as it may be published. */
export type DisclosedCount = number | Suppressed;

/** What a count counts; only counts of people are controlled. Source: measures.md DC-2. */
export type Counted = "people" | "events" | "bodies" | "promises" | "themes" | "documents";

/** Tells whether something is held back. */
export function isSuppressed(value: unknown): value is Suppressed {
  return typeof value === "object" && value !== null && "suppressed" in value;
}

/** What stands in the place of a count that a profile holds back. */
export function suppressedBy(profile: DisclosureProfile): Suppressed {
  const { from, to } = profile.suppresses ?? { from: 0, to: 0 };
  return { value: null, suppressed: `${from}-${to}` };
}

/**
 * What stands in the place of each count of a set in which a second one is held back beside a lone one.
 *
 * All of them say the same, so that nobody can tell which is which.
 */
export function suppressedTogether(profile: DisclosureProfile): Suppressed {
  return { value: null, suppressed: `${suppressedBy(profile).suppressed} or complement` };
}

/** Whether a profile never shows a count. A true zero is always shown. */
export function isHeldBack(count: number, profile: DisclosureProfile): boolean {
  const range = profile.suppresses;
  return range !== undefined && count >= range.from && count <= range.to;
}

/** A count rounded as the profile rounds what it shows. */
export function rounded(count: number, profile: DisclosureProfile): number {
  return Math.round(count / profile.roundsTo) * profile.roundsTo;
}

/**
 * A count as it may be published; counts of anything but people are shown as they are.
 *
 * Source: measures.md 5.2, DC-1 and DC-2.
 *
 * @example
 * discloseCount(7, disclosureProfiles["nhs-hes-2018"]); //=> { value: null, suppressed: "1-7" }
 * discloseCount(157, disclosureProfiles["nhs-hes-2018"]); //=> 155
 * discloseCount(3, disclosureProfiles["nhs-hes-2018"], "bodies"); //=> 3
 */
export function discloseCount(
  count: number,
  profile: DisclosureProfile,
  of: Counted = "people",
): DisclosedCount {
  if (of !== "people") return count;
  return isHeldBack(count, profile) ? suppressedBy(profile) : rounded(count, profile);
}

/**
 * A disclosed count in text, with the body's marker where it is held back.
 *
 * @example
 * shownCount({ value: null, suppressed: "1-7" }); //=> "*"
 * shownCount(18715); //=> "18,715"
 */
export function shownCount(count: DisclosedCount, marker = "*"): string {
  return isSuppressed(count) ? marker : count.toLocaleString("en-GB");
}
