import { clinicalCommissioningGroupDuties } from "./clinical-commissioning-groups.js";
import type { Duty } from "./duty.js";
import { healthAndWellbeingBoardDuties } from "./health-and-wellbeing-boards.js";
import { integratedCareBoardDuties } from "./integrated-care-boards.js";
import { nhsEnglandDuties } from "./nhs-england.js";
import { trustDuties } from "./trusts.js";

/** Every dated row of the duties to involve. Source: law.md section 2. */
export const duties: ReadonlyArray<Duty> = [
  ...trustDuties,
  ...clinicalCommissioningGroupDuties,
  ...integratedCareBoardDuties,
  ...nhsEnglandDuties,
  ...healthAndWellbeingBoardDuties,
];
