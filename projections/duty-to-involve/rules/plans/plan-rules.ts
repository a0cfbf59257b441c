import type { Rule } from "../rule.js";
import { groupAnnualReport } from "./r-ar-14z2.js";
import { boardAnnualReport } from "./r-ar-14z45.js";
import { constitutionDescribes } from "./r-const-14z2.js";
import { strategyInvolvement } from "./r-hws.js";
import { forwardPlanHolds } from "./r-jfp-8.js";
import { publicConsultedOnDraft } from "./r-jfp-consult.js";
import { boardsHadTheirSay } from "./r-jfp-hwb.js";
import { commissioningPlan } from "./r-plan-14z2.js";

/** The rules on constitutions, plans, annual reports and strategies. Source: law.md 3.5, 3.9, 3.10. */
export const planRules: ReadonlyArray<Rule> = [
  constitutionDescribes,
  commissioningPlan,
  groupAnnualReport,
  publicConsultedOnDraft,
  forwardPlanHolds,
  boardsHadTheirSay,
  boardAnnualReport,
  strategyInvolvement,
];
