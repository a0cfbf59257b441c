import type { Duty } from "../duty.js";
import { nobody, type Involved } from "../involved.js";

const involves: Involved = {
  ...nobody,
  people: "people-it-is-responsible-for",
  also: ["health-and-wellbeing-board"],
};
const plan = { id: "D-JFP", limbs: [], thresholds: [], exemptions: [], mark: "V" } as const;
const joint = {
  ...plan,
  title: "Consultation on the joint forward plan",
  provision: "NHS Act 2006 ss.14Z52 to 14Z54",
  from: "2022-07-01",
  involves: {
    ...involves,
    told: ["integrated-care-partnership", "health-and-wellbeing-board", "nhs-england"],
  },
  source: "https://www.legislation.gov.uk/ukpga/2022/31/section/25",
} as const;

/**
 * The duties to consult on commissioning plans and joint forward plans, and to publish what was heard.
 *
 * A joint forward plan binds a board's partner trusts too. Which trusts those are is recorded with a plan,
 * not with the trust, so it cannot be told from the body. Source: NHS Act 2006 ss.14Z11, 14Z13, 14Z52 to 14Z54 (law.md D-JFP).
 */
export const forwardPlanDuties: ReadonlyArray<Duty> = [
  {
    ...plan,
    title: "Consultation on the commissioning plan",
    provision: "NHS Act 2006 ss.14Z11, 14Z13",
    binds: ["ccg"],
    from: "2013-04-01",
    until: "2022-06-30",
    involves,
    source: "https://www.legislation.gov.uk/ukpga/2012/7/section/26",
  },
  {
    ...joint,
    binds: ["icb"],
    words: "the group of people for whom the integrated care board has core responsibility",
  },
  {
    ...joint,
    binds: ["nhs-trust", "foundation-trust"],
    undecidable: "whose partner trust it was is recorded with a joint forward plan, if at all",
  },
];
