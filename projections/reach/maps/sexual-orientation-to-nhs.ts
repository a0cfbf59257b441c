import type { CodeMap } from "./code-map.js";

/** Sexual orientation in the 2021 census as the codes of DCB2094. Source: taxonomies.md 4; Census 2021 TS077. */
export const sexualOrientationToNhs: CodeMap = {
  from: "census-2021-sexual-orientation",
  to: "dcb2094",
  codes: {
    "straight-or-heterosexual": "1",
    "gay-or-lesbian": "2",
    bisexual: "3",
    "all-other": "4",
  },
  source: "By the names of the categories in Census 2021 TS077 and of the codes in DCB2094",
  mark: "design",
  note: "Those who did not answer the census question stay in the total, and are in no group.",
};
