import { isLeft, right } from "fp-ts/lib/Either.js";
import { given, refuse, shown, whole } from "../cells.js";
import { gatherBy } from "../gather-by.js";
import type { Baseline, Preset } from "../preset.js";
import { oneRowEach } from "./one-row-each.js";
import { partOfRank } from "./part-of-rank.js";
import { release2019 } from "./releases.js";

const { places, title, url, asOf } = release2019;
const source = { title: `${title}, small areas by decile; 1 is the most deprived`, url, asOf };
const geography = { type: "lsoa", edition: "2011" };
const schemes = { decile: "imd-2019-decile", fifth: "imd-2019-fifth" };

/**
 * The index of multiple deprivation of 2019 by small area: the decile and the fifth of each.
 *
 * Decile 1 is the most deprived of all England, not of the area. A decile that is not that of its rank is refused.
 *
 * Source: taxonomies.md 7; measures.md 3.7.
 */
export const imd2019Lsoa: Preset = {
  name: "imd-2019-lsoa",
  version: "1",
  reads: "Index of Multiple Deprivation 2019 by small area (LSOA of 2011)",
  system: "mhclg-imd-2019-lsoa",
  mapped: ["lsoa11_code", "lsoa11_name", "ltla22_code", "IMD_decile", "IMD_rank"],
  ignored: [
    "ltla22_name",
    "icb22_code_h",
    "Income_decile",
    "Employment_decile",
    "Education_decile",
    "Health_decile",
    "Crime_decile",
    "Housing_and_Access_decile",
    "Environment_decile",
  ],
  areas: ["ltla22_code", "lsoa11_code"],
  says: { source, geography, schemes, places },
  gather: gatherBy<Baseline>({
    read: (cell) => {
      const code = cell("lsoa11_code");
      if (!/^E01\d{6}$/.test(code))
        return refuse(
          "lsoa11_code",
          `${shown(code)} is not accepted; it takes a small area of England, such as E01001962`,
        );
      const name = given("lsoa11_name", cell("lsoa11_name"));
      if (isLeft(name)) return name;
      const decile = whole("IMD_decile", cell("IMD_decile"), 1, 10);
      if (isLeft(decile)) return decile;
      const rank = whole("IMD_rank", cell("IMD_rank"), 1, places);
      if (isLeft(rank)) return rank;
      const ofRank = partOfRank(rank.right, places, 10);
      if (ofRank !== decile.right)
        return refuse(
          "IMD_decile",
          `${decile.right} is not accepted: rank ${rank.right} of ${places} is in decile ${ofRank}`,
        );
      const classes = [
        { scheme: schemes.decile, code: String(decile.right) },
        { scheme: schemes.fifth, code: String(partOfRank(decile.right, 10, 5)) },
      ];
      const area = { code, name: name.right, geography };
      return right({
        together: code,
        given: { area, scheme: schemes.decile, ages: "all", source, classes },
      });
    },
    compose: oneRowEach,
    column: "lsoa11_code",
  }),
};
