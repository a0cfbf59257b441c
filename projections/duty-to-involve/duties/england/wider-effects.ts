import type { Duty } from "../duty.js";
import { nobody } from "../involved.js";

const regard = {
  id: "D-WIDER",
  title: "Regard to the wider effect of decisions",
  from: "2022-07-01",
  involves: nobody,
  limbs: [],
  thresholds: [],
  exemptions: ["individual-care"],
  mark: "V",
} as const;

/**
 * The duties to have regard to all likely effects of a decision: on health, quality and resources.
 *
 * Section 14Z44, next to the boards' section, is on climate change. Decisions on one person's care are
 * outside. The first day is verified only for boards, and the
 * words of ss.26A and 63A were not read at their own addresses. Source: NHS Act 2006 ss.14Z43, 13NA, 26A, 63A (law.md D-WIDER).
 */
export const widerEffectDuties: ReadonlyArray<Duty> = [
  {
    ...regard,
    provision: "NHS Act 2006 s.14Z43",
    binds: ["icb"],
    source: "https://www.legislation.gov.uk/ukpga/2022/31/section/25",
    words: "have regard to all likely effects of the decision in relation to",
  },
  {
    ...regard,
    provision: "NHS Act 2006 s.13NA",
    binds: ["nhs-england"],
    source: "https://www.legislation.gov.uk/ukpga/2022/31/section/8",
    datesMark: "U",
  },
  {
    ...regard,
    provision: "NHS Act 2006 s.26A",
    binds: ["nhs-trust"],
    source: "https://www.legislation.gov.uk/ukpga/2006/41/section/26A",
    mark: "U",
    datesMark: "U",
  },
  {
    ...regard,
    provision: "NHS Act 2006 s.63A",
    binds: ["foundation-trust"],
    source: "https://www.legislation.gov.uk/ukpga/2006/41/section/63A",
    mark: "U",
    datesMark: "U",
  },
];
