import type { Rule } from "../rule.js";
import { referralAcknowledged } from "./r-21-20wd.js";
import { scrutinyAnswered } from "./r-22-28d.js";
import { healthwatchAnswered } from "./r-hw-44.js";

/** The rules on replies that have a clock. Source: law.md 3.6, 3.10. */
export const replyRules: ReadonlyArray<Rule> = [
  healthwatchAnswered,
  scrutinyAnswered,
  referralAcknowledged,
];
