import type { AnswerScheme } from "./answer-scheme.js";

/** Sex. Here 9, not specified, is an answer. */
export const sex: AnswerScheme = {
  scheme: "nhs-sex",
  version: "1",
  source: "NHS vocabulary, https://data.developer.nhs.uk/dms/mim/6.3.01/Vocabulary/Sex.htm",
  codes: [
    { code: "0", title: "Not known", state: "not-asked-or-not-known" },
    { code: "1", title: "Male" },
    { code: "2", title: "Female" },
    { code: "9", title: "Not specified (indeterminate)" },
  ],
};
