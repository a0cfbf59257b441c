import { englandDuties } from "./duties/table.js";
import { defineRuleSet } from "./rules/rule-set.js";
import { englandRuleList } from "./rules/rules.js";

/** The duties and rules for the NHS in England, as law.md holds them. */
export const england = defineRuleSet({
  name: "england",
  version: 1,
  duties: englandDuties,
  rules: englandRuleList,
});
