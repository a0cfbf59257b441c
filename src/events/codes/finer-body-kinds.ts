import type { CodeList } from "./code-list.js";

/** Kinds of organisation finer than the closed list. */
export const finerBodyKinds: CodeList = {
  scheme: "finer-body-kinds",
  version: "1",
  source: "this project, taxonomies.md 11",
  codes: [
    { code: "public-health", title: "public health team" },
    { code: "gp-practice", title: "general practice" },
    { code: "public-representatives-group", title: "group of public representatives" },
    { code: "police", title: "police" },
    { code: "fire-service", title: "fire service" },
    { code: "housing", title: "housing" },
    { code: "education", title: "education" },
    { code: "employer", title: "employer" },
  ],
};
