import type { Duty } from "../duty.js";
import { nobody } from "../involved.js";
import { impactThreshold, threeLimbs } from "./public-involvement.js";

/**
 * The duty of integrated care boards: carers and representatives, if any, are named.
 *
 * Source: NHS Act 2006 s.14Z45(2), from 2022-07-01 (law.md D-14Z45).
 */
export const integratedCareBoardDuties: ReadonlyArray<Duty> = [
  {
    id: "D-14Z45",
    title: "Public involvement by integrated care boards",
    provision: "NHS Act 2006 s.14Z45(2)",
    binds: ["icb"],
    from: "2022-07-01",
    involves: { ...nobody, people: "individuals", carers: true, representatives: "if-any" },
    limbs: threeLimbs,
    thresholds: impactThreshold,
    exemptions: ["tsa"],
    source: "https://www.legislation.gov.uk/ukpga/2022/31/section/25",
    mark: "V",
    words:
      "individuals to whom the services are being or may be provided, " +
      "and their carers and representatives (if any)",
  },
];
