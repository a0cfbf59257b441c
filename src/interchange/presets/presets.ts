import { census2021 } from "./census-2021/census-2021.js";
import { imd2019Lsoa } from "./deprivation/imd-2019-lsoa.js";
import { imd2019Quintiles } from "./deprivation/imd-2019-quintiles.js";
import { imd2025Icb, imd2025Ltla } from "./deprivation/imd-2025.js";
import type { Preset } from "./preset.js";

/** The published tables that can be read as they come. */
export const presets: ReadonlyArray<Preset> = [
  census2021,
  imd2019Lsoa,
  imd2019Quintiles,
  imd2025Ltla,
  imd2025Icb,
];

/**
 * The preset of a name; undefined where there is none.
 *
 * @example
 * presetNamed("census-2021")?.areas; //=> ["gss_code"]
 * presetNamed("census-1801"); //=> undefined
 */
export function presetNamed(name: string): Preset | undefined {
  return presets.find((each) => each.name === name);
}
