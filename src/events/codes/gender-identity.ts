import type { AnswerScheme } from "./answer-scheme.js";

/** Gender identity. */
export const genderIdentity: AnswerScheme = {
  scheme: "nhs-gender-identity",
  version: "1",
  source:
    "NHS Data Dictionary, https://archive.datadictionary.nhs.uk/DD%20Release%20June%202026/data_elements/gender_identity_code.html",
  codes: [
    { code: "1", title: "Male (including trans man)" },
    { code: "2", title: "Female (including trans woman)" },
    { code: "3", title: "Non-binary" },
    { code: "4", title: "Other (not listed)" },
    { code: "Z", title: "Not stated (asked but declined)", state: "declined" },
    { code: "X", title: "Not known (not recorded)", state: "not-asked-or-not-known" },
  ],
};
