import type { MapMark } from "./maps/code-map.js";
import { ethnicGroupToHeading } from "./maps/ethnic-group-to-heading.js";

/** Which codes of a scheme a group is, with where that is laid down. */
export interface GroupCodes {
  readonly group: string;
  readonly scheme: string;
  readonly codes: ReadonlyArray<string>;
  readonly source: string;
  /** How well it is known; left out where a caller answers for it. */
  readonly mark?: MapMark;
}

const dataDictionary = "NHS Data Dictionary, DISABILITY CODE";
const census = (table: string): string => `Census 2021 ${table}, by the names of its categories`;

const impairments = ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "XX"];
const under25 = ["0-4", "5-9", "10-15", "16-19", "20-24"];

/**
 * Which codes of known schemes the groups of the lists are, where the schemes' own words say so.
 *
 * Of the other groups, such as most inclusion health groups, no known scheme has a code: an answer tells them only by
 * a code called like the group. A caller's own come beside these.
 *
 * Source: taxonomies.md 2 to 5 and 8; the categories of Census 2021.
 */
export const groupCodes: ReadonlyArray<GroupCodes> = [
  of("disability", "nhs-disability", impairments, dataDictionary, "verified"),
  of("disability", "census-2021-disability", ["disabled"], census("TS038"), "secondary"),
  of("physical-mental-learning-difficulties", "nhs-disability", impairments, dataDictionary),
  of("learning-disability", "nhs-disability", ["04"], dataDictionary, "verified"),
  of(
    "ethnic-minorities",
    "nhs-ethnic-category-2001",
    "BCDEFGHJKLMNPRS".split(""),
    "This project: every category but A, British; White Irish and other White are among them",
  ),
  of(
    "ethnic-minorities",
    "census-2021-ethnic-group-5",
    ["asian", "black", "mixed", "other"],
    "This project: every heading but White, which White minorities are under and cannot be seen in",
  ),
  of(
    "ethnic-minorities",
    "census-2021-ethnic-group-19",
    Object.keys(ethnicGroupToHeading.codes).filter((code) => code !== "white-british"),
    "This project: every group but White British; White Irish and other White are among them",
  ),
  of(
    "gypsy-roma-traveller",
    "census-2021-ethnic-group-19",
    ["white-gypsy-or-irish-traveller", "white-roma"],
    census("TS021"),
    "secondary",
  ),
  of(
    "children-young-people",
    "census-2021-age-11",
    under25,
    "Under 25: s.14Z52(2)(d) of the NHS Act",
  ),
  of(
    "older-people",
    "census-2021-age-11",
    ["65-74", "75-84", "85-and-over"],
    "This project: from 65",
  ),
  of(
    "carers",
    "census-2021-unpaid-care-4",
    ["19-hours-or-less", "20-to-49-hours", "50-or-more-hours"],
    census("TS039"),
    "secondary",
  ),
  of(
    "carers",
    "census-2021-unpaid-care-6",
    ["9-hours-or-less", "10-to-19-hours", "20-to-34-hours", "35-to-49-hours", "50-or-more-hours"],
    census("TS039"),
    "secondary",
  ),
  of(
    "non-english-speakers",
    "census-2021-english-proficiency",
    ["not-well", "not-at-all"],
    "This project: those who speak English not well or not at all",
  ),
  of(
    "lgbt",
    "dcb2094",
    ["2", "3", "4"],
    "This project: of the four, the three that are not straight",
  ),
  of(
    "lgbt",
    "census-2021-sexual-orientation",
    ["gay-or-lesbian", "bisexual", "all-other"],
    "This project: of the four, the three that are not straight",
  ),
  of("core20", "imd-2019-decile", ["1", "2"], "Core20: national deciles 1 and 2", "secondary"),
  of("core20", "imd-2019-fifth", ["1"], "Core20: national deciles 1 and 2", "secondary"),
];

function of(
  group: string,
  scheme: string,
  codes: ReadonlyArray<string>,
  source: string,
  mark: MapMark = "design",
): GroupCodes {
  return { group, scheme, codes, source, mark };
}
