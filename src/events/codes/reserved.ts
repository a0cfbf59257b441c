import type { AnswerScheme } from "./answer-scheme.js";

/** The codes that mean the same in every scheme. */
export const reservedCodes: AnswerScheme = {
  scheme: "reserved",
  version: "1",
  source: "this project, taxonomies.md 6",
  codes: [
    { code: "not-stated", title: "asked and declined", state: "declined" },
    { code: "not-sure", title: "asked, and not sure", state: "not-sure" },
    { code: "blank", title: "shown and left empty", state: "not-asked-or-not-known" },
    { code: "not-asked", title: "never shown", state: "not-asked-or-not-known" },
    {
      code: "not-known",
      title: "blank or not asked: the source does not say",
      state: "not-asked-or-not-known",
    },
  ],
};
