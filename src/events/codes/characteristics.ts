import type { CodeList } from "./code-list.js";

/** The nine protected characteristics. */
export const protectedCharacteristics: CodeList = {
  scheme: "equality-act-2010",
  version: "1",
  source: "Equality Act 2010 s.4, https://www.legislation.gov.uk/ukpga/2010/15/section/4",
  codes: [
    { code: "age", title: "age" },
    { code: "disability", title: "disability" },
    { code: "gender-reassignment", title: "gender reassignment" },
    { code: "marriage-civil-partnership", title: "marriage and civil partnership" },
    { code: "pregnancy-maternity", title: "pregnancy and maternity" },
    { code: "race", title: "race" },
    { code: "religion-belief", title: "religion or belief" },
    { code: "sex", title: "sex" },
    { code: "sexual-orientation", title: "sexual orientation" },
  ],
};

/**
 * The eight characteristics of the equality duty: marriage and civil partnership is not one.
 *
 * Source: Equality Act 2010 s.149(7).
 */
export const equalityDutyCharacteristics: CodeList = {
  scheme: "equality-act-2010-s149",
  version: "1",
  source: "Equality Act 2010 s.149, https://www.legislation.gov.uk/ukpga/2010/15/section/149",
  codes: protectedCharacteristics.codes.filter(({ code }) => code !== "marriage-civil-partnership"),
};
