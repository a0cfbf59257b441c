import type { CodeList } from "./code-list.js";

/** The stages of a matter at which people may be involved. */
export const stages: CodeList = {
  scheme: "stages",
  version: "1",
  source: "this project, taxonomies.md 9.4",
  codes: [
    { code: "needs-assessment", title: "assessment of needs" },
    { code: "resource-allocation", title: "allocation of resources" },
    { code: "service-specification", title: "specification of the service" },
    { code: "design", title: "design" },
    { code: "development", title: "development of proposals" },
    { code: "consideration", title: "consideration of proposals" },
    { code: "decision", title: "decision" },
    { code: "delivery", title: "delivery" },
    { code: "evaluation", title: "evaluation" },
  ],
};
