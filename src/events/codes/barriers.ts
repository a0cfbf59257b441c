import type { CodeList } from "./code-list.js";

/** What keeps people from being heard. */
export const barriers: CodeList = {
  scheme: "barriers",
  version: "1",
  source:
    "https://nhsproviders.org/development-offer/health-inequalities/previous-events-and-resources/core20plus5-identifying-plus-population-groups",
  codes: [
    { code: "no-documents-or-address", title: "lack of documentation or fixed address" },
    { code: "digital-exclusion", title: "digital exclusion" },
    { code: "literacy", title: "literacy" },
    { code: "communication-language", title: "communication and language" },
    { code: "lack-of-trust", title: "lack of trust of services and professionals" },
    { code: "fear-of-discrimination", title: "fear of discrimination" },
  ],
};
