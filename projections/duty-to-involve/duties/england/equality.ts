import type { Duty } from "../duty.js";
import { nobody } from "../involved.js";

/**
 * The public sector equality duty: due regard, and nobody to involve.
 *
 * It binds what Schedule 19 lists: NHS bodies and councils unless recorded as outside it, any other body
 * only where recorded as inside (BodyRegistered, `equalityDuties.schedule19`). The words were verified, the
 * first day only in a secondary source. Source: Equality Act 2010 s.149 (law.md D-PSED).
 */
export const equalityDuties: ReadonlyArray<Duty> = [
  {
    id: "D-PSED",
    title: "The public sector equality duty",
    provision: "Equality Act 2010 s.149",
    binds: [
      "icb",
      "ccg",
      "pct",
      "sha",
      "nhs-trust",
      "foundation-trust",
      "nhs-england",
      "local-authority",
      "secretary-of-state",
    ],
    membership: "schedule-19",
    from: "2011-04-05",
    involves: nobody,
    limbs: [],
    thresholds: [],
    exemptions: [],
    source: "https://www.legislation.gov.uk/ukpga/2010/15/section/149",
    mark: "V",
    datesMark: "S",
    words: "have due regard to the need to",
  },
];
