import type { CodeList } from "./code-list.js";

/** Groups named as seldom heard, beside those of the other lists. */
export const seldomHeardGroups: CodeList = {
  scheme: "seldom-heard",
  version: "1",
  source: "published reviews of engagement, taxonomies.md 8.3",
  codes: [
    { code: "rural-communities", title: "rural communities" },
    { code: "lgbt", title: "lesbian, gay, bisexual and trans people" },
    { code: "young-carers", title: "young carers" },
    { code: "teenagers", title: "teenagers" },
    { code: "employees", title: "employees" },
    { code: "homeless-with-addiction", title: "homeless people with addiction problems" },
    { code: "communication-impairments", title: "people with communication impairments" },
    { code: "dementia", title: "people with dementia" },
    { code: "geographical-isolation", title: "people who live in isolated places" },
    { code: "long-term-unemployed", title: "people who have long been without work" },
    { code: "domestic-abuse", title: "people who experience domestic abuse" },
    { code: "care-leavers", title: "people who have left the care system" },
    { code: "ex-service-personnel", title: "people who have served in the forces" },
    { code: "self-funders", title: "people who pay for their own care" },
  ],
};
