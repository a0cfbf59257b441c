import type { Duty } from "../duty.js";
import { nobody } from "../involved.js";

const report = {
  id: "D-AR",
  title: "An annual report that explains how the duty to involve was discharged",
  limbs: [],
  thresholds: [],
  exemptions: [],
  mark: "V",
} as const;

/**
 * The duties of commissioners to explain in an annual report how they involved people.
 *
 * A board consults each health and wellbeing board on its review of the strategy, and gives NHS England a
 * copy. NHS England's section was read as inserted and has been amended since, on days not verified.
 * Source: NHS Act 2006 ss.14Z15(2), 14Z58, 13U(2) (law.md D-AR).
 */
export const annualReportDuties: ReadonlyArray<Duty> = [
  {
    ...report,
    provision: "NHS Act 2006 s.14Z15(2)",
    binds: ["ccg"],
    from: "2013-04-01",
    until: "2022-06-30",
    involves: nobody,
    source: "https://www.legislation.gov.uk/ukpga/2012/7/section/26",
    words:
      "explain how the clinical commissioning group has discharged its duties under sections 14R, 14T and 14Z2",
  },
  {
    ...report,
    provision: "NHS Act 2006 s.14Z58",
    binds: ["icb"],
    from: "2022-07-01",
    involves: { ...nobody, also: ["health-and-wellbeing-board"], told: ["nhs-england"] },
    source: "https://www.legislation.gov.uk/ukpga/2022/31/section/25",
    words:
      "explain how the integrated care board has discharged its duties under sections 14Z34 to 14Z45 and 14Z49",
  },
  {
    ...report,
    provision: "NHS Act 2006 s.13U(2)",
    binds: ["nhs-england"],
    from: "2013-04-01",
    involves: nobody,
    source: "https://www.legislation.gov.uk/ukpga/2012/7/section/23",
    datesMark: "U",
  },
];
