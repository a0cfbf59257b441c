/** The value of a setting as it was adopted. */
export type Value = string | number | ReadonlyArray<string>;

/** The settings of one body on one day. `undefined` is off, or none. Source: measures.md 7. */
export interface Policies {
  /** The name of the profile that published counts of people pass. */
  readonly disclosureProfile: string;
  /** What stands in the place of a count held back. */
  readonly disclosureMarker: string;
  /** The days for which figures may be published; none where none are set. */
  readonly reportingDates: ReadonlyArray<string>;
  /** Below this ratio to the population a group is heard less than others. */
  readonly representationLow: number;
  /** Above this ratio to the population a group is heard more than others. */
  readonly representationHigh: number;
  /** The standard normal quantile of the interval. */
  readonly representationZ: number;
  /** How many of a group must be expected for a finding to be made. */
  readonly minExpected: number | undefined;
  /** The disclosure rate below which no finding is made. */
  readonly disclosureFloor: number | undefined;
  /** How many people of a group must be heard for it to be covered. */
  readonly coverageK: number;
  /** Days within which people are told what happened to a theme; without it, when its matter is decided. */
  readonly feedbackDays: number | undefined;
  /** Days within which what happened is recorded. */
  readonly recordingDays: number | undefined;
  /** Groups that every matter is to hear. */
  readonly requiredGroups: ReadonlyArray<string>;
  /** The years that records are kept, as adopted. */
  readonly retentionYears: Value | undefined;
  /** Days from a consultation's close within which the response is published. */
  readonly responseLimitDays: number | undefined;
  /** Days that a consultation is to be open. */
  readonly consultationDays: number | undefined;
  /** How a question shown and left blank is counted. */
  readonly blankCountsAs: "not-asked-or-not-known" | "declined";
}

/**
 * What holds where a body has set nothing.
 *
 * `responseLimitDays` is Cabinet Office 2018 (guidance, not law); the representation ratios are a convention
 * of clinical trials, not a standard of NHS engagement.
 *
 * Source: measures.md 3.3 and 7.
 */
export const defaults = {
  disclosureProfile: "nhs-hes-2018",
  disclosureMarker: "*",
  representationLow: 0.8,
  representationHigh: 1.2,
  representationZ: 1.96,
  minExpected: undefined,
  disclosureFloor: undefined,
  coverageK: 1,
  feedbackDays: undefined,
  recordingDays: undefined,
  responseLimitDays: 84,
  consultationDays: undefined,
} as const;

/** A setting that is a word. */
export function word(value: Value | undefined, otherwise: string): string {
  return typeof value === "string" ? value : otherwise;
}

/** A setting that is a number, or a decimal in a text. */
export function amount(value: Value | undefined, otherwise: number): number {
  return optional(value, otherwise) ?? otherwise;
}

/** A setting that is a number, or set to none or off. */
export function optional(
  value: Value | undefined,
  otherwise: number | undefined,
): number | undefined {
  if (value === undefined || typeof value === "object") return otherwise;
  return value === "none" || value === "off" ? undefined : Number(value);
}

/** A setting that is a list of texts; empty when not set. */
export function listOfTexts(value: Value | undefined): ReadonlyArray<string> {
  return typeof value === "object" ? value : [];
}

/** A setting of two words, the first of which is the default. */
export function oneOfTwo<const First extends string, const Second extends string>(
  value: Value | undefined,
  first: First,
  second: Second,
): First | Second {
  return value === second ? second : first;
}
