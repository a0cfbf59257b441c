import type { CodeMap } from "./code-map.js";

/**
 * The 19 ethnic groups of the 2021 census under its five headings, whose totals they add up to.
 *
 * Source: Census 2021 TS021; the sums hold for all 331 areas of England and Wales.
 */
export const ethnicGroupToHeading: CodeMap = {
  from: "census-2021-ethnic-group-19",
  to: "census-2021-ethnic-group-5",
  codes: {
    "asian-bangladeshi": "asian",
    "asian-chinese": "asian",
    "asian-indian": "asian",
    "asian-pakistani": "asian",
    "asian-other": "asian",
    "black-african": "black",
    "black-caribbean": "black",
    "black-other": "black",
    "mixed-white-and-asian": "mixed",
    "mixed-white-and-black-african": "mixed",
    "mixed-white-and-black-caribbean": "mixed",
    "mixed-other": "mixed",
    "white-british": "white",
    "white-irish": "white",
    "white-gypsy-or-irish-traveller": "white",
    "white-roma": "white",
    "white-other": "white",
    "other-arab": "other",
    "other-any": "other",
  },
  source: "Office for National Statistics, Census 2021, TS021: the names of its categories",
  mark: "secondary",
};
