import type { CodeList } from "./code-list.js";

/** Measures of a claim that can be compared with the record; any other is kept and not compared. */
export const claimMeasures: CodeList = {
  scheme: "claim-measures",
  version: "1",
  source: "this project, law.md 4.4",
  codes: [
    { code: "responses", title: "responses" },
    { code: "contacts", title: "contacts" },
    { code: "attendances", title: "attendances" },
    { code: "people-lower", title: "people, at least" },
    { code: "people-upper", title: "people, at most" },
    { code: "activities", title: "activities" },
    { code: "days-open", title: "days open" },
    { code: "proposal-version", title: "version of the proposal" },
    { code: "groups-heard", title: "groups heard" },
  ],
};
