import {
  discloseCount,
  discloseParts,
  isSuppressed,
  suppressedTogether,
  type DisclosedCount,
  type DisclosureProfile,
} from "engagement-ledger";
import type { AreaRow, ByArea, ClassRow, Contributions } from "./areas.js";
import { both, cellOf, givesAway, type Cell } from "./given-away.js";
import type { PublishedCount, PublishedFigure, Publishing } from "./disclosed-figure.js";

/** Contributions as they may be published. */
export type Published<Row extends Contributions> = Omit<Row, "contributions" | "per10000"> & {
  readonly contributions: PublishedCount;
  readonly per10000: PublishedFigure;
};

/** Contributions by area, by class and in all, as they may be published together. */
export interface PublishedByArea {
  readonly areas: ReadonlyArray<Published<AreaRow>>;
  readonly classes: ReadonlyArray<Published<ClassRow>>;
  readonly all: Published<Contributions>;
}

/**
 * Makes contributions by area safe to publish beside those by class and in all.
 *
 * Where parts are exact, an area held back takes another of its class with it; a scheme whose classes cannot
 * all be shown shows none of their totals. `most` is the exact number of contributions that is shown elsewhere: where
 * a reader could work out a small count from it, nothing is shown by area.
 *
 * Source: measures.md DC-4.
 */
export function publishByArea(
  { areas, classes, all }: ByArea,
  most: number,
  publish: Publishing,
): PublishedByArea {
  const { profile } = publish;
  const exact = areas.map(({ contributions }) => contributions.value);
  const { parts, total } = discloseParts(exact, all.contributions.value, profile);
  const refused = new Set<string>();
  const shown = profile.suppressesComplements
    ? coverLoneAreas(areas, parts, refused, profile)
    : parts;
  const held = suppressedTogether(profile);
  const ofClasses = classes.map(({ contributions }) => discloseCount(contributions.value, profile));
  if (profile.suppressesComplements)
    for (const [index, { scheme }] of classes.entries())
      if (isSuppressed(ofClasses[index])) refused.add(scheme);
  const counts = {
    areas: shown,
    classes: classes.map(({ scheme }, index) => (refused.has(scheme) ? held : ofClasses[index])),
    all: total,
  };
  const veiled = tellsSmallCount(classes, counts, most, profile);
  const safe = (count: DisclosedCount | undefined): DisclosedCount =>
    veiled || count === undefined ? held : count;
  return {
    areas: areas.map((row, index) => ({
      ...row,
      ...contributed(row, safe(counts.areas[index]), `/areas/${index}`, publish),
    })),
    classes: classes.map((row, index) => ({
      ...row,
      ...contributed(row, safe(counts.classes[index]), `/classes/${index}`, publish),
    })),
    all: { ...all, ...contributed(all, safe(counts.all), "/all", publish) },
  };
}

interface Shown {
  readonly areas: ReadonlyArray<DisclosedCount>;
  readonly classes: ReadonlyArray<DisclosedCount | undefined>;
  readonly all: DisclosedCount;
}

function tellsSmallCount(
  classes: ReadonlyArray<ClassRow>,
  shown: Shown,
  most: number,
  profile: DisclosureProfile,
): boolean {
  const cell = (count: DisclosedCount): Cell => cellOf(count, profile);
  const total = both(cell(shown.all), { low: 0, high: most });
  if (givesAway(shown.areas.map(cell), total)) return true;
  return [...new Set(classes.map(({ scheme }) => scheme))].some((scheme) => {
    const cells = shown.classes
      .filter((_count, index) => classes[index]?.scheme === scheme)
      .filter((count) => count !== undefined)
      .map(cell);
    // Some areas may be in no class of the scheme.
    return givesAway(cells, { low: 0, high: total.high });
  });
}

/** Holds back a second area of every class that has just one held back, until no class has. */
function coverLoneAreas(
  areas: ReadonlyArray<AreaRow>,
  parts: ReadonlyArray<DisclosedCount>,
  refused: Set<string>,
  profile: DisclosureProfile,
): ReadonlyArray<DisclosedCount> {
  const held = suppressedTogether(profile);
  const shown = [...parts];
  let covered = parts.some((part) => isSuppressed(part) && part.suppressed === held.suppressed);
  const members = new Map<string, { scheme: string; indexes: number[] }>();
  for (const scheme of new Set(areas.flatMap(({ classes }) => Object.keys(classes))))
    for (const [index, { classes }] of areas.entries()) {
      // Areas in no class are what the classes leave of the total, and so a class of their own.
      const of = `${scheme} ${classes[scheme] ?? ""}`;
      const found = members.get(of) ?? { scheme, indexes: [] };
      found.indexes.push(index);
      members.set(of, found);
    }
  for (let again = true; again;) {
    again = false;
    for (const { scheme, indexes } of members.values()) {
      if (indexes.filter((index) => isSuppressed(shown[index])).length !== 1) continue;
      const second = smallest(areas, indexes, shown);
      if (second === undefined) refused.add(scheme);
      else {
        shown[second] = held;
        covered = true;
        again = true;
      }
    }
  }
  return covered ? shown.map((part) => (isSuppressed(part) ? held : part)) : shown;
}

function smallest(
  areas: ReadonlyArray<AreaRow>,
  indexes: ReadonlyArray<number>,
  shown: ReadonlyArray<DisclosedCount>,
): number | undefined {
  const size = (index: number): number => areas[index]?.contributions.value ?? 0;
  return indexes
    .filter((index) => !isSuppressed(shown[index]) && size(index) > 0)
    .toSorted((one, other) => size(one) - size(other))
    .at(0);
}

function contributed(
  row: Contributions,
  shown: DisclosedCount,
  path: string,
  publish: Publishing,
): { readonly contributions: PublishedCount; readonly per10000: PublishedFigure } {
  return {
    contributions: publish.count(`${path}/contributions`, shown, row.contributions),
    per10000: publish.rate(`${path}/per10000`, row.per10000, shown),
  };
}
