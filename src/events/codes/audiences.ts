import type { CodeList } from "./code-list.js";

/** Audiences that the rules ask for; a group of the other lists may be an audience too. */
export const audiences: CodeList = {
  scheme: "audiences",
  version: "1",
  source: "this project, taxonomies.md 9.3",
  codes: [
    { code: "service-users", title: "people who use the service, or may" },
    { code: "carers", title: "carers" },
    { code: "representatives", title: "representatives of people who use the service" },
    { code: "local-healthwatch", title: "local Healthwatch" },
    { code: "live-or-work-in-area", title: "people who live or work in the area" },
    { code: "staff-of-partners", title: "staff of partner organisations" },
    { code: "lay-members", title: "lay members" },
  ],
};
