import type { Duty } from "../duty.js";
import { nobody } from "../involved.js";

const regard = {
  id: "D-INEQ",
  title: "Regard to the need to reduce inequalities",
  involves: nobody,
  limbs: [],
  thresholds: [],
  exemptions: [],
} as const;

/**
 * The duties of commissioners to have regard to the need to reduce inequalities.
 *
 * The days on which NHS England's section began and was amended are not verified.
 * Source: NHS Act 2006 ss.14T, 14Z35, 13G (law.md D-INEQ).
 */
export const inequalityDuties: ReadonlyArray<Duty> = [
  {
    ...regard,
    provision: "NHS Act 2006 s.14T",
    binds: ["ccg"],
    from: "2013-04-01",
    until: "2022-06-30",
    source: "https://www.legislation.gov.uk/ukpga/2012/7/section/26",
    mark: "V",
  },
  {
    ...regard,
    provision: "NHS Act 2006 s.14Z35",
    binds: ["icb"],
    from: "2022-07-01",
    source: "https://www.legislation.gov.uk/ukpga/2022/31/section/25",
    mark: "V",
    words:
      "have regard to the need to- (a) reduce inequalities between persons with respect to their ability " +
      "to access health services, and (b) reduce inequalities between patients with respect to the outcomes " +
      "achieved for them by the provision of health services",
  },
  {
    ...regard,
    provision: "NHS Act 2006 s.13G",
    binds: ["nhs-england"],
    from: "2013-04-01",
    until: "2022-06-30",
    source: "https://www.legislation.gov.uk/ukpga/2012/7/section/23",
    mark: "V",
    datesMark: "U",
  },
  {
    ...regard,
    provision: "NHS Act 2006 s.13G, amended",
    binds: ["nhs-england"],
    from: "2022-07-01",
    source: "https://www.legislation.gov.uk/ukpga/2022/31/section/6",
    mark: "V",
    datesMark: "U",
  },
];
