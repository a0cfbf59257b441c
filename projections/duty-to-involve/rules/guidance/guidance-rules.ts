import type { Rule } from "../rule.js";
import { actionRules } from "./r-17.js";
import { actionFive } from "./r-17-a5.js";
import { equalityDeliverySystem } from "./r-eds.js";
import { principlesCovered } from "./r-p-cover.js";

/** The rules of guidance and of equality frameworks. Source: law.md 5.1, 5.2, 6.2. */
export const guidanceRules: ReadonlyArray<Rule> = [
  principlesCovered,
  ...actionRules.slice(0, 4),
  actionFive,
  ...actionRules.slice(4),
  equalityDeliverySystem,
];
