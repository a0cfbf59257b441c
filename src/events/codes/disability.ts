import type { AnswerScheme } from "./answer-scheme.js";

/** Disability. One person may have several codes. XX and NN are answers. */
export const disability: AnswerScheme = {
  scheme: "nhs-disability",
  version: "1",
  source:
    "NHS Data Dictionary, https://www.datadictionary.nhs.uk/data_elements/disability_code.html",
  several: true,
  codes: [
    { code: "01", title: "Behaviour and Emotional" },
    { code: "02", title: "Hearing" },
    { code: "03", title: "Manual Dexterity" },
    {
      code: "04",
      title: "Memory or ability to concentrate, learn or understand (Learning Disability)",
    },
    { code: "05", title: "Mobility and Gross Motor" },
    { code: "06", title: "Perception of Physical Danger" },
    { code: "07", title: "Personal, Self Care and Continence" },
    { code: "08", title: "Progressive Conditions and Physical Health" },
    { code: "09", title: "Sight" },
    { code: "10", title: "Speech" },
    { code: "XX", title: "Other" },
    { code: "NN", title: "No disability" },
    { code: "ZZ", title: "Not stated (asked but declined)", state: "declined" },
  ],
};
