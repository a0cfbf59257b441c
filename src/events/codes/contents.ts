import type { CodeList } from "./code-list.js";

/** What a proposal, a plan or a report holds. */
export const contents: CodeList = {
  scheme: "contents",
  version: "1",
  source: "this project, taxonomies.md 9.5",
  codes: [
    { code: "reasons", title: "reasons for the proposal" },
    { code: "impact", title: "impact of the proposal" },
    { code: "alternatives", title: "alternatives" },
    { code: "how-to-respond", title: "how to respond" },
    { code: "explains-duty", title: "how the involvement duty is or was discharged" },
    { code: "describes-arrangements", title: "arrangements for involvement" },
    { code: "states-principles", title: "principles of involvement" },
    { code: "views-summarised", title: "a summary of views" },
    { code: "how-taken-into-account", title: "how views were taken into account" },
    { code: "board-opinion", title: "the opinion of a health and wellbeing board" },
    { code: "reviews-strategy", title: "a review of the strategy" },
    { code: "reviews-inequalities", title: "a review of inequalities" },
    { code: "priorities", title: "priorities" },
    { code: "information-employees", title: "information about employees" },
    { code: "information-service-users", title: "information about people who use services" },
  ],
};
