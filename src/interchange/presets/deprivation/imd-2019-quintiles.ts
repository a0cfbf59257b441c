import { isLeft, left, right, type Either } from "fp-ts/lib/Either.js";
import type { BaselineRefusal } from "../baseline-refusal.js";
import { given, refuse, shown, whole } from "../cells.js";
import { gatherBy, type PartOf } from "../gather-by.js";
import type { Baseline, Preset } from "../preset.js";
import { release2019 } from "./releases.js";

const { title, url, asOf } = release2019;
const source = {
  title: `${title}, local authorities by the fifth of their middle small area; 1 is the most deprived`,
  url,
  asOf,
};
// The authorities of 2022 are those of 2021, by which the census is counted: all 309 codes are the same.
const geography = { type: "local-authority", edition: "2021" };
const scheme = "imd-2019-fifth-of-middle-lsoa";

interface SmallAreas {
  readonly code: string;
  readonly name: string;
  readonly fifth: number;
  readonly areas: number;
}

/**
 * How many small areas of each local authority are in each fifth of deprivation of 2019.
 *
 * The table counts small areas, not people, so it gives no population: what is recorded is the class of the whole
 * authority, the fifth of its middle small area in order of deprivation (of two in the middle, the more deprived).
 *
 * Source: measures.md 3.7.
 */
export const imd2019Quintiles: Preset = {
  name: "imd-2019-quintiles",
  version: "1",
  reads: "Index of Multiple Deprivation 2019: small areas of each local authority by fifth",
  system: "mhclg-imd-2019-quintiles",
  mapped: ["ltla22_code", "ltla22_name", "imd2019_quintile_1_most_deprived", "lsoa11_count"],
  ignored: [],
  areas: ["ltla22_code"],
  says: { source, geography, scheme },
  gather: gatherBy<SmallAreas>({
    read: (cell) => {
      const code = cell("ltla22_code");
      if (!/^E0[6-9]\d{6}$/.test(code))
        return refuse(
          "ltla22_code",
          `${shown(code)} is not accepted; it takes a local authority of England, such as E09000014`,
        );
      const name = given("ltla22_name", cell("ltla22_name"));
      if (isLeft(name)) return name;
      const column = "imd2019_quintile_1_most_deprived";
      const fifth = whole(column, cell(column), 1, 5);
      if (isLeft(fifth)) return fifth;
      const areas = whole("lsoa11_count", cell("lsoa11_count"), 1);
      if (isLeft(areas)) return areas;
      return right({
        together: code,
        given: { code, name: name.right, fifth: fifth.right, areas: areas.right },
      });
    },
    compose,
    wholeOf: (cell) => cell("ltla22_code"),
    column: "imd2019_quintile_1_most_deprived",
  }),
};

function compose(
  parts: ReadonlyArray<PartOf<SmallAreas>>,
): Either<BaselineRefusal, ReadonlyArray<Baseline>> {
  const met = new Map<number, number>();
  const [first] = parts;
  const another = parts.find(({ given: part }) => part.name !== first?.given.name);
  if (first !== undefined && another !== undefined)
    return left({
      _tag: "RowsDiffer",
      column: "ltla22_name",
      values: [first.given.name, another.given.name],
      rows: [first.row, another.row],
    });
  for (const { row, given: part } of parts) {
    const before = met.get(part.fifth);
    if (before !== undefined)
      return left({
        _tag: "CategoryRepeated",
        category: `fifth ${part.fifth}`,
        rows: [before, row],
      });
    met.set(part.fifth, row);
  }
  const inOrder = parts.map((part) => part.given).toSorted((one, other) => one.fifth - other.fifth);
  const middle = Math.ceil(inOrder.reduce((sum, { areas }) => sum + areas, 0) / 2);
  let passed = 0;
  const found = inOrder.find(({ areas }) => (passed += areas) >= middle);
  if (found === undefined) return right([]);
  const { code, name, fifth } = found;
  const classes = [{ scheme, code: String(fifth) }];
  return right([{ area: { code, name, geography }, scheme, ages: "all", source, classes }]);
}
