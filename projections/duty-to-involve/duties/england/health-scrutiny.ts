import type { Duty } from "../duty.js";
import { nobody } from "../involved.js";

const consultation = {
  id: "D-REG23",
  provision: "S.I. 2013/218 reg 23",
  involves: { ...nobody, also: ["local-authority"] },
  limbs: [],
  thresholds: [{ of: "substantial", limbs: [] }],
  exemptions: ["reg-23-urgency", "reg-24"],
  mark: "V",
} as const;
const asMade = {
  ...consultation,
  title: "Consulting the local authority, which may report to the Secretary of State",
  source: "https://www.legislation.gov.uk/uksi/2013/218/regulation/23/made",
} as const;
const words =
  "where a responsible person ('R') has under consideration any proposal for a substantial development " +
  "of the health service in the area of a local authority ('the authority'), or for a substantial " +
  "variation in the provision of such service, R must- (a) consult the authority";

/**
 * The duty to consult the local authority on a substantial development or variation of services.
 *
 * Owed to the authority, not to the public. Where a provider proposes, the commissioner consults for it.
 * "Substantial" is not defined: it is a recorded judgement. Until 2024-01-30 the authority could report the
 * proposal to the Secretary of State; what had been reported by then stays under the old law. Paragraph (1),
 * which is quoted, was not changed by that, and can be read as made.
 * Source: S.I. 2013/218 regs 23, 24; S.I. 2024/16 (law.md D-REG23).
 */
export const healthScrutinyDuties: ReadonlyArray<Duty> = [
  {
    ...asMade,
    binds: ["nhs-england", "ccg", "nhs-trust", "foundation-trust"],
    from: "2013-04-01",
    until: "2022-06-30",
    words,
  },
  {
    ...asMade,
    binds: ["nhs-england", "icb", "nhs-trust", "foundation-trust"],
    from: "2022-07-01",
    until: "2024-01-30",
    words,
  },
  {
    ...consultation,
    title: "Consulting the local authority on a substantial change",
    provision: "S.I. 2013/218 reg 23, amended by S.I. 2024/16",
    binds: ["nhs-england", "icb", "nhs-trust", "foundation-trust"],
    from: "2024-01-31",
    source: asMade.source,
    words,
  },
  {
    ...consultation,
    title: "Consulting the local authority, for another relevant provider",
    binds: ["provider"],
    from: "2013-04-01",
    source: "https://www.legislation.gov.uk/uksi/2013/218/regulation/23/made",
    undecidable: "whether a provider is another relevant provider is left to a definition in law",
  },
];
