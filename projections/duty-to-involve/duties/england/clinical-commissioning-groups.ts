import type { Duty } from "../duty.js";
import { nobody } from "../involved.js";
import { impactThreshold, threeLimbs } from "./public-involvement.js";

/**
 * The duty of clinical commissioning groups. Carers and representatives are not named.
 *
 * Source: NHS Act 2006 s.14Z2(2), 2013-04-01 to 2022-06-30 (law.md D-14Z2).
 */
export const clinicalCommissioningGroupDuties: ReadonlyArray<Duty> = [
  {
    id: "D-14Z2",
    title: "Public involvement by clinical commissioning groups",
    provision: "NHS Act 2006 s.14Z2(2)",
    binds: ["ccg"],
    from: "2013-04-01",
    until: "2022-06-30",
    involves: { ...nobody, people: "individuals" },
    limbs: threeLimbs,
    thresholds: impactThreshold,
    exemptions: [],
    source: "https://www.legislation.gov.uk/ukpga/2012/7/section/26",
    mark: "V",
    words: "individuals to whom the services are being or may be provided",
  },
];
