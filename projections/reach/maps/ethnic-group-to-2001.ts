import type { CodeMap } from "./code-map.js";

/**
 * The 19 ethnic groups of the 2021 census as the 16 ethnic categories of 2001.
 *
 * Source: taxonomies.md 2, where the move of Chinese between headings is marked as not verified.
 */
export const ethnicGroupTo2001: CodeMap = {
  from: "census-2021-ethnic-group-19",
  to: "nhs-ethnic-category-2001",
  codes: {
    "white-british": "A",
    "white-irish": "B",
    "white-gypsy-or-irish-traveller": "C",
    "white-roma": "C",
    "white-other": "C",
    "mixed-white-and-black-caribbean": "D",
    "mixed-white-and-black-african": "E",
    "mixed-white-and-asian": "F",
    "mixed-other": "G",
    "asian-indian": "H",
    "asian-pakistani": "J",
    "asian-bangladeshi": "K",
    "asian-other": "L",
    "black-caribbean": "M",
    "black-african": "N",
    "black-other": "P",
    "asian-chinese": "R",
    "other-arab": "S",
    "other-any": "S",
  },
  source:
    "By the names of the groups in Census 2021 TS021 and of the categories in the NHS Data Dictionary",
  mark: "unverified",
  note:
    "Gypsy or Irish Traveller, Roma and Arab have no code in the list of 2001: they count as “any other”, and cannot " +
    "be seen there. Use the census list to see them.",
};
