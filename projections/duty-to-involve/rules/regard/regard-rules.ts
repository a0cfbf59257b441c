import type { Rule } from "../rule.js";
import { inequalitiesAssessed } from "./r-ineq.js";
import { equalityAssessed } from "./r-psed.js";
import { equalityPublished } from "./r-specific.js";
import { widerEffectAssessed } from "./r-wider.js";

/** The rules of the duties of regard: inequalities, wider effect, equality. Source: law.md 3.8, 3.11. */
export const regardRules: ReadonlyArray<Rule> = [
  inequalitiesAssessed,
  widerEffectAssessed,
  equalityAssessed,
  equalityPublished,
];
