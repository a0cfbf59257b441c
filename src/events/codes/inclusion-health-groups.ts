import type { CodeList } from "./code-list.js";

/** Inclusion health groups. There is usually no population figure to compare with. */
export const inclusionHealthGroups: CodeList = {
  scheme: "inclusion-health",
  version: "1",
  source:
    "NHS England, https://www.england.nhs.uk/long-read/a-national-framework-for-nhs-action-on-inclusion-health/",
  codes: [
    { code: "homelessness", title: "people who experience homelessness" },
    { code: "drug-alcohol", title: "people with drug and alcohol dependence" },
    { code: "migrants-refugees", title: "vulnerable migrants and refugees" },
    { code: "gypsy-roma-traveller", title: "Gypsy, Roma and Traveller communities" },
    { code: "justice", title: "people in contact with the justice system" },
    { code: "modern-slavery", title: "victims of modern slavery" },
    { code: "sex-workers", title: "sex workers" },
    { code: "other-marginalised", title: "other marginalised groups" },
  ],
};
