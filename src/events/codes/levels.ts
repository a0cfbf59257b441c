import type { Code, CodeList } from "./code-list.js";

/** A level of participation. */
export interface Level extends Code {
  /** Its step on the ladder, from 1. */
  readonly rank: number;
  /** The mode in the words of the statute. */
  readonly mode: "informed" | "consulted" | "other";
}

/** The levels of participation, with the statute's own three modes. */
export const levels: CodeList<Level> = {
  scheme: "levels",
  version: "1",
  source: "this project, from NHS guidance, taxonomies.md 9.1",
  codes: [
    { code: "inform", title: "informing", rank: 1, mode: "informed" },
    { code: "consult", title: "consulting", rank: 2, mode: "consulted" },
    { code: "engage", title: "engaging", rank: 3, mode: "other" },
    { code: "co-design", title: "co-designing", rank: 4, mode: "other" },
    { code: "co-produce", title: "co-producing", rank: 5, mode: "other" },
  ],
};
