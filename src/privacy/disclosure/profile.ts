/** A stretch of counts, both ends included. */
export interface CountRange {
  /** The smallest count in it. */
  readonly from: number;
  /** The largest count in it. */
  readonly to: number;
}

/** How counts of people are made safe to publish. A body's own profile is one more of these. */
export interface DisclosureProfile {
  /** What it is called, such as in a setting. */
  readonly name: string;
  /** The counts that are never shown; undefined where all are. */
  readonly suppresses: CountRange | undefined;
  /** What shown counts are rounded to a multiple of; 1 leaves them exact. */
  readonly roundsTo: number;
  /** Whether a lone suppressed part of a shown total takes another part with it. */
  readonly suppressesComplements: boolean;
  /** Whether percentages are whole numbers, or tenths from a rounded denominator of 4,000. */
  readonly coarsePercentages: boolean;
}

/**
 * The shipped profiles, by name.
 *
 * Totals under all of them come from the true values and then meet the same rule, so that rounded parts
 * need not add up to a rounded total. A true zero is always shown.
 *
 * Source: measures.md 5.2, DC-1; NHS Digital's method for HES and ECDS from September 2018.
 */
export const disclosureProfiles = {
  "nhs-hes-2018": {
    name: "nhs-hes-2018",
    suppresses: { from: 1, to: 7 },
    roundsTo: 5,
    suppressesComplements: false,
    coarsePercentages: true,
  },
  "suppress-lt5": exact("suppress-lt5", { from: 1, to: 4 }),
  "suppress-lt10": exact("suppress-lt10", { from: 1, to: 9 }),
  none: exact("none", undefined),
} as const satisfies Readonly<Record<string, DisclosureProfile>>;

/** The name of a shipped profile. */
export type DisclosureProfileName = keyof typeof disclosureProfiles;

/** The profile that applies where a body has set none. Source: measures.md 7. */
export const defaultDisclosureProfile: DisclosureProfile = disclosureProfiles["nhs-hes-2018"];

/**
 * The shipped profile of a name.
 *
 * @example
 * disclosureProfile("suppress-lt5")?.suppresses; //=> { from: 1, to: 4 }
 * disclosureProfile("of-our-own"); //=> undefined
 */
export function disclosureProfile(name: string): DisclosureProfile | undefined {
  return Object.values(disclosureProfiles).find((profile) => profile.name === name);
}

/**
 * The profile for figures of a whole nation: no control under `nhs-hes-2018`, else the profile itself.
 *
 * Only for a caller who states that the geography is national.
 *
 * Source: measures.md 5.1 and 5.2.
 */
export function atNationalLevel(profile: DisclosureProfile): DisclosureProfile {
  return profile.name === "nhs-hes-2018" ? disclosureProfiles.none : profile;
}

function exact(name: string, suppresses: CountRange | undefined): DisclosureProfile {
  return {
    name,
    suppresses,
    roundsTo: 1,
    suppressesComplements: suppresses !== undefined,
    coarsePercentages: false,
  };
}
