import type { PublishedReach } from "engagement-ledger/projections";
import { setIn } from "../finding-text.js";
import { shown } from "../shown.js";

type Group = PublishedReach["groups"][number];

/** What the groups of one question are compared with: the source, its day, its people, and the map that was used. */
export function sourceText(
  groups: ReadonlyArray<Group>,
  { places }: Pick<PublishedReach, "places">,
  opening = "Compared with",
): ReadonlyArray<string> {
  const found = groups.find(({ source }) => source !== undefined);
  if (found?.source === undefined)
    return ["  Nobody on record counted who lives there: counts alone, and no finding."];
  const { title, asOf, ages, geography, areas, map } = found.source;
  const named = (code: string): string => places.find((place) => place.code === code)?.name ?? code;
  const compared = `${opening} ${title}, ${asOf}: ${shown(found.populationTotal)} people ${aged(ages)} of ${areas.map(named).join("; ")} (${geography})`;
  if (map === undefined) return setIn(`${compared}.`, 2);
  return [
    ...setIn(
      `${compared}; counted as ${map.from}, and brought over by a map that is ${mapWords[map.mark]}: ${map.source}.`,
      2,
    ),
    ...(map.note === undefined ? [] : setIn(map.note, 2)),
  ];
}

/** Ages as a person says them: a range such as `16+` is "aged 16 and over". */
function aged(ages: string): string {
  return ages === "all" ? "of all ages" : `aged ${ages.replace(/^(\d+)\+$/, "$1 and over")}`;
}

const mapWords = {
  verified: "verified at its source",
  secondary: "from a secondary source",
  unverified: "not verified",
  design: "this project's own",
} as const;
