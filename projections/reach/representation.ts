/** How the share of a group among those heard stands to its share of the population. */
export type RepresentationOutcome =
  | "no-denominator"
  | "not-applicable"
  | "under"
  | "over"
  | "within"
  | "uncertain";

/** What a representation finding is judged by. */
export interface RepresentationRule {
  /** Below this ratio a group is heard less than others. */
  readonly low: number;
  /** Above this ratio a group is heard more than others. */
  readonly high: number;
  /** The standard normal quantile of the interval. */
  readonly z: number;
  /** How many of the group must be expected; off when undefined. */
  readonly minExpected: number | undefined;
  /** The disclosure rate that is needed; off when undefined. */
  readonly disclosureFloor: number | undefined;
}

/** A group's counts. */
export interface GroupCounts {
  /** How many of the group were heard. */
  readonly heard: number;
  /** How many answered the question. */
  readonly known: number;
  /** How many could have answered it. */
  readonly all: number;
  /** How many of the population are in the group, of how many; undefined without a cited source. */
  readonly population: { readonly group: number; readonly total: number } | undefined;
}

/** An interval of a share. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** A finding on one group. */
export interface Representation {
  /** The finding. */
  readonly finding: RepresentationOutcome;
  /** Why it is uncertain, where a guard made it so. */
  readonly reason?: string;
  /** The interval of the share of those known; undefined where nobody answered. */
  readonly interval: Interval | undefined;
  /** The share of those known over the share of the population. */
  readonly ratio: number | undefined;
}

/** Must be printed with every finding. Source: measures.md 3.3. */
export const representationCaution =
  "People choose to answer, so this range describes chance, not bias; it says nothing about people who did not take part.";

/** What the default ratios of 0.8 and 1.2 are. Source: measures.md 3.3. */
export const representationConvention =
  "A convention of clinical trials (Scott et al., JACC 2018;71:1960-9), not an NHS engagement standard.";

/**
 * The Wilson score interval of a share.
 *
 * Does not fail at a count of zero.
 *
 * Source: OHID, Public health technical guidance, Proportions ("the preferred OHID method").
 */
export function wilsonInterval(count: number, of: number, z: number): Interval {
  const share = count / of;
  const middle = 2 * count + z * z;
  const spread = z * Math.sqrt(z * z + 4 * count * (1 - share));
  const scale = 2 * (of + z * z);
  // The share is always within: only rounding could put it out, of none or of all.
  return {
    lower: Math.max(0, Math.min(share, (middle - spread) / scale)),
    upper: Math.min(1, Math.max(share, (middle + spread) / scale)),
  };
}

/**
 * Says how the share of a group among those who answered stands to its share of the population.
 *
 * Source: measures.md 3.3.
 *
 * @example
 * const rule = { low: 0.8, high: 1.2, z: 1.96, minExpected: undefined, disclosureFloor: undefined };
 * const population = { group: 36114, total: 264256 };
 * representation({ heard: 15, known: 240, all: 240, population }, rule).finding; //=> "under"
 */
export function representation(counts: GroupCounts, rule: RepresentationRule): Representation {
  const { heard, known, all, population } = counts;
  const interval = known === 0 ? undefined : wilsonInterval(heard, known, rule.z);
  if (population === undefined || population.total === 0)
    return { finding: "no-denominator", interval, ratio: undefined };
  if (interval === undefined) return { finding: "not-applicable", interval, ratio: undefined };
  const share = population.group / population.total;
  const ratio = population.group === 0 ? undefined : heard / known / share;
  const { minExpected, disclosureFloor } = rule;
  if (minExpected !== undefined && known * population.group < minExpected * population.total)
    return { finding: "uncertain", reason: `expected-below-${minExpected}`, interval, ratio };
  if (disclosureFloor !== undefined && known / all < disclosureFloor)
    return { finding: "uncertain", reason: "disclosure-below-floor", interval, ratio };
  return { finding: findingOf(interval, rule.low * share, rule.high * share), interval, ratio };
}

function findingOf({ lower, upper }: Interval, low: number, high: number): RepresentationOutcome {
  if (upper < low) return "under";
  if (lower > high) return "over";
  return lower >= low && upper <= high ? "within" : "uncertain";
}
