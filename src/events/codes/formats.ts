import type { CodeList } from "./code-list.js";

/** Formats of information; languages stand apart. */
export const formats: CodeList = {
  scheme: "formats",
  version: "1",
  source: "this project, taxonomies.md 10",
  codes: [
    { code: "easy-read", title: "Easy Read" },
    { code: "large-print", title: "large print" },
    { code: "audio", title: "audio" },
    { code: "bsl", title: "British Sign Language" },
    { code: "braille", title: "braille" },
    { code: "plain", title: "plain language" },
  ],
};
