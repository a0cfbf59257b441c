import { populationOf, type Population } from "./baselines.js";
import type { BaselineDocument } from "./documents.js";
import { codeMaps } from "./maps/code-maps.js";
import type { CodeMap, MapMark } from "./maps/code-map.js";

/** The map by which a population counted in another scheme was brought into the one of the answers. */
export interface MapUsed {
  /** The scheme that the population was counted in. */
  readonly from: string;
  readonly source: string;
  readonly mark: MapMark;
  readonly note?: string;
}

/** A population, and the map that brought it into its scheme. */
export interface MappedPopulation extends Population {
  readonly map?: MapUsed;
}

/**
 * The population by a scheme, else that by another scheme from which a documented map leads to it.
 *
 * Codes that the map does not have stay in the total and are in no group.
 */
export function mappedPopulation(
  baselines: ReadonlyArray<BaselineDocument>,
  scheme: string,
  areas: ReadonlyArray<string>,
  maps: ReadonlyArray<CodeMap> = codeMaps,
): MappedPopulation | undefined {
  const direct = populationOf(baselines, scheme, areas);
  if (direct !== undefined) return direct;
  for (const map of maps) {
    const counted = map.to === scheme ? populationOf(baselines, map.from, areas) : undefined;
    if (counted !== undefined) return withMap(counted, map);
  }
  return undefined;
}

function withMap(population: Population, { from, codes, source, mark, note }: CodeMap) {
  const counts = new Map<string, number>();
  for (const [code, people] of population.counts) {
    const to = Object.hasOwn(codes, code) ? codes[code] : undefined;
    if (to !== undefined) counts.set(to, (counts.get(to) ?? 0) + people);
  }
  const map = { from, source, mark, ...(note === undefined ? {} : { note }) };
  return { ...population, counts, map };
}
