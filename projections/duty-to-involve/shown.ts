import { earliestFirst } from "./dossier/order.js";
import { isUnverified, type Duty } from "./duties/duty.js";
import type { Answer, Finding } from "./rules/finding.js";
import type { Answers, Rule } from "./rules/rule.js";

/** A finding with the ids of all its events. */
export interface Shown extends Omit<Finding, "evidence"> {
  /** The ids, each once, the earliest event first. */
  readonly events: ReadonlyArray<string>;
}

/** The answers of a rule, one or several, as a list. */
export function several(answers: Answers): ReadonlyArray<Answer> {
  return "outcome" in answers ? [answers] : answers;
}

/** Makes a finding of an answer. Under a row that was not verified it says so. */
export function shown(
  { id, version }: Rule,
  { evidence = [], details = [], missing = [], duty, matter: _matter, ...answer }: Answer,
  duties: ReadonlyArray<Duty>,
  decision?: string,
): Shown {
  const rows = duty === undefined ? duties : [...duties, duty];
  const unverified = rows.some(isUnverified) ? ["law-unverified"] : [];
  const detail = [...new Set([...details, ...unverified])].join(",");
  return {
    ...answer,
    rule: id,
    version,
    ...(detail === "" ? {} : { detail }),
    ...(decision === undefined ? {} : { decision }),
    events: [...new Set(earliestFirst(evidence).map((event) => event.id))],
    missing,
  };
}
