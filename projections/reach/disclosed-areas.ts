import {
  discloseCount,
  discloseParts,
  isSuppressed,
  suppressedTogether,
  type DisclosedCount,
  type DisclosureProfile,
} from "engagement-ledger";
import type { AreaRow, ByArea, ClassRow, Contributions } from "./areas.js";
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
 * all be shown shows none of their totals.
 *
 * Source: measures.md DC-4.
 */
export function publishByArea(
  { areas, classes, all }: ByArea,
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
  return {
    areas: areas.map((row, index) => ({
      ...row,
      ...contributed(row, shown[index] ?? held, `/areas/${index}`, publish),
    })),
    classes: classes.map((row, index) => {
      const count = refused.has(row.scheme) ? undefined : ofClasses[index];
      const path = `/classes/${index}`;
      return { ...row, ...contributed(row, count ?? held, path, publish) };
    }),
    all: { ...all, ...contributed(all, total, "/all", publish) },
  };
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
