import type { CodeList } from "./code-list.js";

/** Groups that the plans and strategies read for this project name. */
export const namedGroups: CodeList = {
  scheme: "named-groups",
  version: "1",
  source: "this project, taxonomies.md 8.4",
  codes: [
    { code: "general-public", title: "the general public" },
    {
      code: "physical-mental-learning-difficulties",
      title: "people with physical, mental or learning difficulties",
    },
    { code: "learning-disability", title: "people with a learning disability" },
    { code: "mental-health", title: "people with mental health needs" },
    { code: "carers", title: "carers" },
    { code: "poverty", title: "people living in poverty" },
    { code: "older-people", title: "older people" },
    { code: "ethnic-minorities", title: "ethnic minority communities" },
    { code: "children-young-people", title: "children and young people" },
    { code: "younger-adults", title: "younger adults" },
    { code: "bamer-women", title: "Black, Asian, minority ethnic and refugee women" },
    { code: "turkish-kurdish-cypriot", title: "Turkish, Kurdish and Cypriot communities" },
    { code: "non-english-speakers", title: "people who do not speak English" },
    { code: "housing-estates", title: "residents of local housing estates" },
    { code: "communities-facing-inequalities", title: "communities facing health inequalities" },
    { code: "not-heard-before", title: "people who have not had a voice until now" },
    { code: "without-internet", title: "people without internet access" },
    { code: "poorer-outcomes", title: "communities with poorer experiences and outcomes" },
    { code: "alternative-format-users", title: "people who use information in other formats" },
    { code: "gp-members", title: "member GP practices" },
    { code: "third-sector", title: "voluntary and community organisations" },
  ],
};
