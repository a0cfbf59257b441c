import type { FinancialYear } from "../../financial-year.js";
import type { BodyFacts } from "../facts.js";
import type { Answer } from "../finding.js";

/** Answers where nothing shows an action: its year is over, or it is not. */
export function nothingShows(
  { today }: BodyFacts,
  year: FinancialYear,
  code: string,
  sought: string,
): Answer {
  return {
    outcome: year.to < today ? "evidence-missing" : "not-yet-due",
    sentence: `For action ${code} in ${year.name} nothing is on record: ${sought} was looked for.`,
    missing: [`${sought}, in ${year.name}`],
  };
}
