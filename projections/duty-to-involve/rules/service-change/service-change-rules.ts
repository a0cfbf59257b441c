import type { Rule } from "../rule.js";
import { fiveTestsEvidenced } from "./r-5t.js";
import { bedConditionEvidenced } from "./r-bed.js";

/** The rules of the guidance on service change. Source: law.md 5.4. */
export const serviceChangeRules: ReadonlyArray<Rule> = [fiveTestsEvidenced, bedConditionEvidenced];
