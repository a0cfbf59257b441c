import type { CodeMap } from "./code-map.js";

/** Sex in the 2021 census as the NHS codes of sex. Source: taxonomies.md 3; Census 2021 TS008. */
export const sexToNhs: CodeMap = {
  from: "census-2021-sex",
  to: "nhs-sex",
  codes: { male: "1", female: "2" },
  source: "By the same names in Census 2021 TS008 and the NHS vocabulary Sex",
  mark: "design",
};
