import type { Duty } from "../duty.js";
import { nobody } from "../involved.js";

const reply = {
  id: "D-HW44",
  title: "A written reply to the Local Healthwatch that made a report",
  provision: "S.I. 2012/3094 reg 44",
  involves: { ...nobody, told: ["local-healthwatch"] },
  limbs: [],
  thresholds: [],
  exemptions: ["excluded-service"],
  source: "https://www.legislation.gov.uk/uksi/2012/3094/regulation/44/made",
  datesMark: "U",
} as const;

/**
 * The duty of commissioners and providers of local care services to answer a Local Healthwatch report.
 *
 * The regulation was read as made; its first day, the definition in LGPIHA 2007 s.224(2) of who must answer
 * and the change from groups to boards are not verified. Source: S.I. 2012/3094 regs 44, 45 (law.md D-HW44).
 */
export const healthwatchReplyDuties: ReadonlyArray<Duty> = [
  {
    ...reply,
    binds: ["nhs-england", "nhs-trust", "foundation-trust", "local-authority"],
    from: "2013-04-01",
    mark: "V",
  },
  { ...reply, binds: ["ccg"], from: "2013-04-01", until: "2022-06-30", mark: "V" },
  { ...reply, binds: ["icb"], from: "2022-07-01", mark: "U" },
  {
    ...reply,
    binds: ["provider"],
    from: "2013-04-01",
    mark: "V",
    undecidable: "whether a provider provides local care services is left to a definition in law",
  },
];
