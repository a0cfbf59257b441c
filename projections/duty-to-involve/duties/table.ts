import type { Duty } from "./duty.js";
import { annualReportDuties } from "./england/annual-reports.js";
import { clinicalCommissioningGroupDuties } from "./england/clinical-commissioning-groups.js";
import { equalityDuties } from "./england/equality.js";
import { forwardPlanDuties } from "./england/forward-plans.js";
import { healthScrutinyDuties } from "./england/health-scrutiny.js";
import { inequalityDuties } from "./england/inequalities.js";
import { integratedCareBoardDuties } from "./england/integrated-care-boards.js";
import { nhsEnglandDuties } from "./england/nhs-england.js";
import { reconfigurationDuties } from "./england/reconfiguration.js";
import { healthwatchReplyDuties } from "./england/replies-to-healthwatch.js";
import { strategyDuties } from "./england/strategies.js";
import { trustDuties } from "./england/trusts.js";
import { widerEffectDuties } from "./england/wider-effects.js";

/**
 * Every dated row of the duties of the NHS in England, the duties to involve the public first.
 *
 * A duty of a new Act is a row more. Source: law.md section 2.
 */
export const englandDuties: ReadonlyArray<Duty> = [
  ...trustDuties,
  ...clinicalCommissioningGroupDuties,
  ...integratedCareBoardDuties,
  ...nhsEnglandDuties,
  ...strategyDuties,
  ...healthScrutinyDuties,
  ...reconfigurationDuties,
  ...healthwatchReplyDuties,
  ...equalityDuties,
  ...inequalityDuties,
  ...widerEffectDuties,
  ...annualReportDuties,
  ...forwardPlanDuties,
];
