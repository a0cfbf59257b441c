import { consultationRules } from "./consultation/consultation-rules.js";
import { guidanceRules } from "./guidance/guidance-rules.js";
import { involvementRules } from "./involvement/involvement-rules.js";
import { planRules } from "./plans/plan-rules.js";
import { processRules } from "./process/process-rules.js";
import { regardRules } from "./regard/regard-rules.js";
import { replyRules } from "./replies/reply-rules.js";
import type { Rule } from "./rule.js";
import { scrutinyRules } from "./scrutiny/scrutiny-rules.js";
import { serviceChangeRules } from "./service-change/service-change-rules.js";

/** Every rule that is shipped, in the order of a report. Source: law.md 10. */
export const englandRuleList: ReadonlyArray<Rule> = [
  ...involvementRules,
  ...consultationRules,
  ...planRules,
  ...processRules,
  ...regardRules,
  ...guidanceRules,
  ...scrutinyRules,
  ...serviceChangeRules,
  ...replyRules,
];
