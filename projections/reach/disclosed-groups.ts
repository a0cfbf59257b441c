import {
  discloseParts,
  isHeldBack,
  isSuppressed,
  suppressedBy,
  suppressedTogether,
  type DisclosedCount,
  type DisclosureProfile,
  type Suppressed,
} from "engagement-ledger";
import type { Figure } from "../figures/figure.js";
import { sixDecimals } from "../figures/six-decimals.js";
import type { PublishedCount, PublishedFigure, Publishing } from "./disclosed-figure.js";
import { cellOf, complementMayBeSmall } from "./given-away.js";
import type { GroupRow, PopulationSource } from "./groups.js";
import {
  representation,
  type Interval,
  type RepresentationOutcome,
  type RepresentationRule,
} from "./representation.js";
import type { Unit } from "./unit.js";

/** One group as it may be published. What rests on a count held back is held back with it. */
export interface PublishedGroup {
  readonly scheme: string;
  readonly code: string;
  readonly unit: Unit;
  readonly count: PublishedCount;
  readonly known: DisclosedCount;
  readonly share: PublishedFigure;
  readonly bounds: { readonly low: PublishedFigure; readonly high: PublishedFigure };
  readonly population?: number;
  readonly populationTotal?: number;
  readonly participation?: PublishedFigure;
  /** From the numbers shown. */
  readonly ratio?: number | Suppressed;
  /** From the numbers shown. */
  readonly interval?: Interval | Suppressed;
  /** From the numbers shown; held back where it would narrow down a count that is. */
  readonly finding: RepresentationOutcome | Suppressed;
  readonly reason?: string;
  readonly source?: PopulationSource;
}

/**
 * Makes the groups of one scheme safe to publish together; their paths start at `firstIndex`.
 *
 * Where the number of people who answered is held back, so is each group, one that nobody is in as well: they
 * would add up to it.
 */
export function publishGroups(
  rows: ReadonlyArray<GroupRow>,
  answered: DisclosedCount,
  rule: RepresentationRule,
  publish: Publishing,
  firstIndex: number,
): ReadonlyArray<PublishedGroup> {
  const { profile } = publish;
  const exact = rows.map(({ count }) => count.value);
  const { parts, total } = discloseParts(exact, rows[0]?.known ?? 0, profile);
  const known = isSuppressed(answered) ? answered : total;
  return rows.map((row, index) => {
    const path = `/groups/${firstIndex + index}`;
    const shown = (isSuppressed(known) ? undefined : parts[index]) ?? suppressedTogether(profile);
    const { scheme, code, unit, population, populationTotal, participation, source } = row;
    const share = publish.share(`${path}/share`, row.share, shown);
    return {
      scheme,
      code,
      unit,
      count: publish.count(`${path}/count`, shown, row.count),
      known,
      share,
      bounds: {
        low: publish.share(
          `${path}/bounds/low`,
          row.bounds.low,
          complementMayBeSmall(shown, row.bounds.low.denominator, profile)
            ? suppressedBy(profile)
            : shown,
        ),
        high: publish.share(
          `${path}/bounds/high`,
          atMost(row.bounds.high, shown, known),
          isSuppressed(share) ? suppressedBy(profile) : shown,
        ),
      },
      ...(population === undefined ? {} : { population }),
      ...(populationTotal === undefined ? {} : { populationTotal }),
      ...(participation === undefined
        ? {}
        : { participation: publish.rate(`${path}/participation`, participation, shown) }),
      ...comparison(row, shown, known, rule, profile),
      ...(source === undefined ? {} : { source }),
    };
  });
}

/** From the numbers shown: rounded by itself, the rest beside the total would tell what is held back. */
function atMost(exact: Figure, shown: DisclosedCount, known: DisclosedCount): Figure {
  if (isSuppressed(shown) || isSuppressed(known)) return exact;
  const all = exact.denominator;
  return { ...exact, numerator: Math.max(0, Math.min(all, shown + all - known)) };
}

function comparison(
  row: GroupRow,
  shown: DisclosedCount,
  known: DisclosedCount,
  rule: RepresentationRule,
  profile: DisclosureProfile,
): Pick<PublishedGroup, "ratio" | "interval" | "finding" | "reason"> {
  const { finding, ratio, interval } = row;
  if (isSuppressed(known))
    return {
      ...(row.population === undefined ? {} : { ratio: suppressedBy(profile) }),
      interval: suppressedBy(profile),
      finding: finding === "no-denominator" ? finding : suppressedBy(profile),
    };
  if (isSuppressed(shown))
    return {
      ...(ratio === undefined ? {} : { ratio: suppressedBy(profile) }),
      ...(interval === undefined ? {} : { interval: suppressedBy(profile) }),
      finding: tellsNothing(row, shown, known, rule, profile) ? finding : suppressedBy(profile),
    };
  const found = representation({ ...countsOf(row), heard: shown, known }, rule);
  return {
    ...(found.ratio === undefined ? {} : { ratio: sixDecimals(found.ratio) }),
    ...(found.interval === undefined
      ? {}
      : {
          interval: {
            lower: sixDecimals(found.interval.lower),
            upper: sixDecimals(found.interval.upper),
          },
        }),
    finding: found.finding,
    ...(found.reason === undefined ? {} : { reason: found.reason }),
  };
}

/** Whether the finding would be the same for every count that a reader must reckon with, and so narrows none down. */
function tellsNothing(
  row: GroupRow,
  shown: DisclosedCount,
  known: number,
  rule: RepresentationRule,
  profile: DisclosureProfile,
): boolean {
  if (row.finding === "no-denominator" || row.finding === "not-applicable") return true;
  const range = profile.suppresses;
  const primary = isSuppressed(shown) && shown.suppressed === suppressedBy(profile).suppressed;
  if (range === undefined || !primary || !isHeldBack(row.count.value, profile)) return false;
  const { low, high } = cellOf(known, profile);
  for (let of = low; of <= high; of += 1)
    for (let heard = range.from; heard <= Math.min(range.to, of); heard += 1) {
      const counts = { ...countsOf(row), heard, known: of };
      if (representation(counts, rule).finding !== row.finding) return false;
    }
  return true;
}

function countsOf({ count, known, bounds, population, populationTotal }: GroupRow) {
  return {
    heard: count.value,
    known,
    all: bounds.low.denominator,
    population:
      population === undefined || populationTotal === undefined
        ? undefined
        : { group: population, total: populationTotal },
  };
}
