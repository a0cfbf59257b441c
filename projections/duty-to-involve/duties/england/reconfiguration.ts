import type { Duty } from "../duty.js";
import { nobody } from "../involved.js";

/**
 * The duty to notify the Secretary of State of a change on which the local authority must be consulted.
 *
 * A change is notifiable where reg 23(1)(a) obliges someone to consult, unless that consultation began
 * before 2024-01-31; so the exemptions from reg 23 carry through. No time limit for the notice was found.
 * Source: NHS Act 2006 Sch 10A para 2; S.I. 2024/15 (law.md D-SCH10A).
 */
export const reconfigurationDuties: ReadonlyArray<Duty> = [
  {
    id: "D-SCH10A",
    title: "Notifying the Secretary of State of a reconfiguration of services",
    provision: "NHS Act 2006 Sch 10A para 2",
    binds: ["nhs-england", "icb"],
    from: "2024-01-31",
    involves: { ...nobody, told: ["secretary-of-state"] },
    limbs: [],
    thresholds: [{ of: "notifiable", limbs: [] }],
    exemptions: ["reg-23-urgency", "reg-24"],
    source: "https://www.legislation.gov.uk/ukpga/2022/31/schedule/6/enacted",
    mark: "V",
    words:
      "If an NHS commissioning body proposes a notifiable reconfiguration of NHS services it must notify " +
      "the Secretary of State.",
  },
];
