import type { AnswerScheme } from "./answer-scheme.js";

/** Ethnic category, the 16+1 codes of the 2001 census. Z was asked and declined; 99 is not known. */
export const ethnicCategory2001: AnswerScheme = {
  scheme: "nhs-ethnic-category-2001",
  version: "1",
  source:
    "NHS Data Dictionary, https://www.datadictionary.nhs.uk/data_elements/ethnic_category.html",
  localSecondCharacter: true,
  codes: [
    { code: "A", title: "British", group: "White" },
    { code: "B", title: "Irish", group: "White" },
    { code: "C", title: "Any other White background", group: "White" },
    { code: "D", title: "White and Black Caribbean", group: "Mixed" },
    { code: "E", title: "White and Black African", group: "Mixed" },
    { code: "F", title: "White and Asian", group: "Mixed" },
    { code: "G", title: "Any other mixed background", group: "Mixed" },
    { code: "H", title: "Indian", group: "Asian or Asian British" },
    { code: "J", title: "Pakistani", group: "Asian or Asian British" },
    { code: "K", title: "Bangladeshi", group: "Asian or Asian British" },
    { code: "L", title: "Any other Asian background", group: "Asian or Asian British" },
    { code: "M", title: "Caribbean", group: "Black or Black British" },
    { code: "N", title: "African", group: "Black or Black British" },
    { code: "P", title: "Any other Black background", group: "Black or Black British" },
    { code: "R", title: "Chinese", group: "Other Ethnic Groups" },
    { code: "S", title: "Any other ethnic group", group: "Other Ethnic Groups" },
    { code: "Z", title: "Not stated", state: "declined" },
    { code: "99", title: "Not known", state: "not-asked-or-not-known" },
  ],
};
