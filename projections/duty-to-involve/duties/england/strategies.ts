import type { Duty } from "../duty.js";
import { nobody, type Involved } from "../involved.js";

const healthwatchAndPeople: Involved = {
  ...nobody,
  people: "people-who-live-or-work-there",
  also: ["local-healthwatch"],
};
const strategy = {
  id: "D-HWS",
  title: "Involvement in needs assessments and health and wellbeing strategies",
  provision: "Local Government and Public Involvement in Health Act 2007 ss.116(8), 116A(5)",
  binds: ["health-and-wellbeing-board"],
  involves: healthwatchAndPeople,
  limbs: [],
  thresholds: [],
} as const;

/**
 * The duties to involve Local Healthwatch and the people of an area in strategies.
 *
 * The duty on needs assessments and joint strategies binds the council and its partners, but the health and
 * wellbeing board exercises their functions, so the board is the kind that selects it. Its first day, its
 * wording since 2022-07-01 and the first day of the partnerships' duty are not verified.
 * Source: LGPIHA 2007 ss.116(8), 116A(5), 116ZB(4); HSCA 2012 s.196(1) (law.md D-HWS, D-ICP).
 */
export const strategyDuties: ReadonlyArray<Duty> = [
  {
    ...strategy,
    from: "2013-04-01",
    until: "2022-06-30",
    exemptions: [],
    source: "https://www.legislation.gov.uk/ukpga/2012/7/section/193",
    mark: "V",
    datesMark: "U",
  },
  {
    ...strategy,
    from: "2022-07-01",
    exemptions: ["strategy-sufficient"],
    source: "https://www.legislation.gov.uk/ukpga/2022/31/section/26",
    mark: "U",
  },
  {
    id: "D-ICP",
    title: "Involvement in the integrated care strategy",
    provision: "Local Government and Public Involvement in Health Act 2007 s.116ZB(4)",
    binds: ["integrated-care-partnership"],
    from: "2022-07-01",
    involves: healthwatchAndPeople,
    limbs: [],
    thresholds: [],
    exemptions: [],
    source: "https://www.legislation.gov.uk/ukpga/2022/31/section/26",
    mark: "V",
    datesMark: "U",
  },
];
