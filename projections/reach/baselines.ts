import { key, type DraftsOf, type EventOf } from "engagement-ledger";
import type { blanks } from "./blanks.js";
import type { BaselineDocument } from "./documents.js";
import { ownEntry } from "./own-entry.js";

/** Keeps the population of a place and its classes, each of the latest source; of one day, the last recorded. */
export function recordBaseline(
  documents: DraftsOf<typeof blanks>,
  { id, data }: EventOf<"BaselineRecorded">,
): void {
  const { area, scheme, ages, source, total, counts, classes } = data;
  const { asOf } = source;
  const geography = `${area.geography.type} ${area.geography.edition}`;
  const place = documents.places(area.code);
  if (place.asOf <= asOf) {
    place.asOf = asOf;
    place.name = area.name;
    place.geography = geography;
  }
  for (const { scheme: of, code } of classes) {
    const known = ownEntry(place.classes, of, () => ({ code, asOf, event: id }));
    if (known.asOf <= asOf) Object.assign(known, { code, asOf, event: id });
  }
  if (total === undefined) return;
  if (ages === "all" && (place.population === null || place.population.asOf <= asOf))
    place.population = { people: total, asOf, event: id };
  const baseline = documents.baselines(key(area.code, scheme, ages));
  if (baseline.asOf > asOf) return;
  baseline.area = area.code;
  baseline.scheme = scheme;
  baseline.ages = ages;
  baseline.geography = geography;
  baseline.title = source.title;
  baseline.url = source.url;
  baseline.asOf = asOf;
  baseline.total = total;
  baseline.counts = Object.fromEntries(counts.map(({ code, people }) => [code, people]));
  baseline.event = id;
}

/** The population of a scheme in the places a report is about, with its source. */
export interface Population {
  readonly ages: string;
  readonly areas: ReadonlyArray<string>;
  readonly geography: string;
  readonly title: string;
  readonly url: string;
  readonly asOf: string;
  readonly total: number;
  readonly counts: ReadonlyMap<string, number>;
  readonly events: ReadonlyArray<string>;
}

/**
 * The population by a scheme of places taken together; undefined where one has none, or another source.
 *
 * All ages come before a range of ages, a later source before an earlier one.
 */
export function populationOf(
  baselines: Iterable<BaselineDocument>,
  scheme: string,
  areas: ReadonlyArray<string>,
): Population | undefined {
  const asked = new Set(areas);
  const found = [...baselines]
    .filter((each) => each.scheme === scheme && asked.has(each.area))
    .toSorted(byAgesThenDate);
  const [first] = found;
  if (first === undefined) return undefined;
  const same = found.filter(
    ({ ages, asOf, title, geography }) =>
      ages === first.ages &&
      asOf === first.asOf &&
      title === first.title &&
      geography === first.geography,
  );
  if (same.length !== asked.size) return undefined;
  const counts = new Map<string, number>();
  for (const each of same)
    for (const [code, people] of Object.entries(each.counts))
      counts.set(code, (counts.get(code) ?? 0) + people);
  return {
    ages: first.ages,
    areas: same.map(({ area }) => area),
    geography: first.geography,
    title: first.title,
    url: first.url,
    asOf: first.asOf,
    total: same.reduce((sum, { total }) => sum + total, 0),
    counts,
    events: same.map(({ event }) => event),
  };
}

function byAgesThenDate(one: BaselineDocument, other: BaselineDocument): number {
  const all = Number(other.ages === "all") - Number(one.ages === "all");
  if (all !== 0) return all;
  return one.asOf === other.asOf
    ? one.ages < other.ages
      ? -1
      : 1
    : one.asOf < other.asOf
      ? 1
      : -1;
}
