import type { AnswerScheme } from "./answer-scheme.js";

/** Sexual orientation, of people aged 16 and over. Here 9 is not known. */
export const sexualOrientation: AnswerScheme = {
  scheme: "dcb2094",
  version: "1",
  source:
    "Information standard DCB2094, as listed in https://health-informatics-uon.github.io/nuh-data/datasets/cosd/PersonSexualOrientationCodeAtDiagnosis/",
  codes: [
    { code: "1", title: "Heterosexual or Straight" },
    { code: "2", title: "Gay or Lesbian" },
    { code: "3", title: "Bisexual" },
    { code: "4", title: "Other sexual orientation not listed" },
    { code: "U", title: "Asked and does not know or is not sure", state: "not-sure" },
    { code: "Z", title: "Not stated (asked but declined)", state: "declined" },
    { code: "9", title: "Not known (not recorded)", state: "not-asked-or-not-known" },
  ],
};
