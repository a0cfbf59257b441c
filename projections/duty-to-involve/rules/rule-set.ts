import type { Duty } from "../duties/duty.js";
import type { Rule } from "./rule.js";

/** The dated duties of a nation or a body, and the rules that are tested under them. */
export interface RuleSet {
  /** Its name, in words joined by hyphens. */
  readonly name: string;
  /** Goes up when its duties or rules change. */
  readonly version: number;
  /** The dated rows of its duties. */
  readonly duties: ReadonlyArray<Duty>;
  /** Its rules, in the order of a report. */
  readonly rules: ReadonlyArray<Rule>;
}

/**
 * Puts duties and rules together to be tested. Two rules of one id are a mistake, and throw.
 *
 * @example
 * defineRuleSet({ name: "none-yet", version: 1, duties: [], rules: [] }).rules; //=> []
 */
export function defineRuleSet(ruleSet: RuleSet): RuleSet {
  const ids = ruleSet.rules.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw new TypeError(`Two rules are called ${twice}.`);
  return ruleSet;
}
