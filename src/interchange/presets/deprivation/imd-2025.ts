import { isLeft, right } from "fp-ts/lib/Either.js";
import { given, refuse, shown, whole } from "../cells.js";
import { gatherBy } from "../gather-by.js";
import type { Baseline, Preset } from "../preset.js";
import { oneRowEach } from "./one-row-each.js";
import { partOfRank } from "./part-of-rank.js";
import { release2025 } from "./releases.js";

interface Summary {
  readonly name: string;
  readonly reads: string;
  /** The name of the kind of place in its columns, and the codes that such places have. */
  readonly columns: string;
  readonly codes: RegExp;
  /** The column whose name varies between the tables. */
  readonly extent: string;
  readonly geography: { readonly type: string; readonly edition: string };
  readonly scheme: string;
  /** How many places are ranked: 1 is the most deprived. */
  readonly places: number;
  /** What they are, in words. */
  readonly plural: string;
}

/** The deprivation of local authorities of 2024, as the fifth of their rank among all 296. */
export const imd2025Ltla: Preset = summary({
  name: "imd-2025-ltla",
  reads: "Index of Multiple Deprivation 2025, summary of local authorities of 2024",
  columns: "ltla24",
  codes: /^E0[6-9]\d{6}$/,
  extent: "imd25_extent",
  geography: { type: "local-authority", edition: "2024" },
  scheme: "imd-2025-ltla-average-rank-fifth",
  places: 296,
  plural: "local authorities",
});

/** The deprivation of integrated care board areas of 2024, as the fifth of their rank among all 42. */
export const imd2025Icb: Preset = summary({
  name: "imd-2025-icb",
  reads: "Index of Multiple Deprivation 2025, summary of integrated care boards of 2024",
  columns: "icb24",
  codes: /^E54\d{6}$/,
  extent: "imd_2025_extent",
  geography: { type: "icb", edition: "2024" },
  scheme: "imd-2025-icb-average-rank-fifth",
  places: 42,
  plural: "integrated care boards",
});

/** A fifth of places is not a fifth of small areas: the scheme says which places were ranked, and by what. */
function summary({
  name,
  reads,
  columns,
  codes,
  extent,
  geography,
  scheme,
  places,
  plural,
}: Summary): Preset {
  const [code, title, rank] = [
    `${columns}_code`,
    `${columns}_name`,
    "imd_rank_of_average_rank",
  ] as const;
  const { title: release, url, asOf } = release2025;
  const source = {
    title: `${release}, fifths of ${places} ${plural} by rank of average rank; 1 is the most deprived`,
    url,
    asOf,
  };
  return {
    name,
    version: "1",
    reads,
    system: `mhclg-${name}`,
    mapped: [code, title, rank],
    ignored: [
      "imd_average_rank",
      "imd_average_score",
      "imd_rank_of_average_score",
      "imd_proportion_of_lso_as_in_most_deprived_10_percent_nationally",
      "imd_rank_of_proportion_of_lso_as_in_most_deprived_10_percent_nationally",
      extent,
    ],
    areas: [code],
    says: { source, geography, scheme, places },
    gather: gatherBy<Baseline>({
      read: (cell) => {
        if (!codes.test(cell(code)))
          return refuse(code, `${shown(cell(code))} is not the code of an area of this kind`);
        const named = given(title, cell(title));
        if (isLeft(named)) return named;
        const ranked = whole(rank, cell(rank), 1, places);
        if (isLeft(ranked)) return ranked;
        const area = { code: cell(code), name: named.right, geography };
        const classes = [{ scheme, code: String(partOfRank(ranked.right, places, 5)) }];
        return right({
          together: cell(code),
          given: { area, scheme, ages: "all", source, classes },
        });
      },
      compose: oneRowEach,
      column: code,
    }),
  };
}
