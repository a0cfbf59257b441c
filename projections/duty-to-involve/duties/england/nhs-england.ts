import type { Duty } from "../duty.js";
import { nobody } from "../involved.js";
import { impactThreshold, threeLimbs } from "./public-involvement.js";

/**
 * The duty of NHS England: carers and representatives, if any, are named only since 2022-07-01.
 *
 * The instrument that set that day was not read, so the later row is not quoted.
 *
 * Source: NHS Act 2006 s.13Q(2), amended by the Health and Care Act 2022 s.10 (law.md D-13Q).
 */
export const nhsEnglandDuties: ReadonlyArray<Duty> = [
  {
    id: "D-13Q",
    title: "Public involvement by NHS England",
    provision: "NHS Act 2006 s.13Q(2)",
    binds: ["nhs-england"],
    from: "2013-04-01",
    until: "2022-06-30",
    involves: { ...nobody, people: "individuals" },
    limbs: threeLimbs,
    thresholds: impactThreshold,
    exemptions: [],
    source: "https://www.legislation.gov.uk/ukpga/2012/7/section/23",
    mark: "V",
    words: "individuals to whom the services are being or may be provided",
  },
  {
    id: "D-13Q",
    title: "Public involvement by NHS England, with carers and representatives",
    provision: "NHS Act 2006 s.13Q(2)",
    binds: ["nhs-england"],
    from: "2022-07-01",
    involves: { ...nobody, people: "individuals", carers: true, representatives: "if-any" },
    limbs: threeLimbs,
    thresholds: impactThreshold,
    exemptions: [],
    source: "https://www.legislation.gov.uk/ukpga/2022/31/section/10",
    mark: "V",
    datesMark: "U",
  },
];
