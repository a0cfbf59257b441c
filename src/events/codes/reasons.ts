import type { CodeList } from "./code-list.js";

/** Reasons for what was done with a theme. */
export const reasons: CodeList = {
  scheme: "reasons",
  version: "1",
  source: "this project, taxonomies.md 9.6",
  codes: [
    { code: "agreed", title: "agreed" },
    { code: "already-in-place", title: "already in place" },
    { code: "clinical-safety", title: "clinical safety" },
    { code: "workforce", title: "workforce" },
    { code: "cost", title: "cost" },
    { code: "law-or-policy", title: "law or policy" },
    { code: "evidence-against", title: "evidence against it" },
    { code: "not-ours-to-decide", title: "not for this body to decide" },
    { code: "in-document", title: "given in the document" },
    { code: "other", title: "another reason, in words" },
  ],
};
