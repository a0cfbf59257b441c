import type { InScope, ReachDocuments } from "./in-scope.js";

/** A place whose people those heard are compared with. */
export interface PlaceCompared {
  readonly code: string;
  /** Its name in the latest source; absent where no source is on record. */
  readonly name?: string;
  /** Whether anybody on record counted who lives there: if of one place nobody did, of none together. */
  readonly counted: boolean;
}

/** The places of a report, and whether a population of each is on record. */
export function placesCompared(
  { baselines, places }: Pick<ReachDocuments, "baselines" | "places">,
  { areas }: Pick<InScope, "areas">,
): ReadonlyArray<PlaceCompared> {
  const counted = new Set([...baselines.values()].map(({ area }) => area));
  return areas.map((code) => {
    const name = places.get(code)?.name;
    return { code, ...(name === undefined ? {} : { name }), counted: counted.has(code) };
  });
}
