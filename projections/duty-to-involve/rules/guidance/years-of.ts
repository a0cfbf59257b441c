import { listOf } from "../../dossier/names.js";
import { financialYearOf } from "../../financial-year.js";
import type { BodyFacts } from "../facts.js";

/** The financial years begun in which the record shows a body at work, and others, in order. */
export function yearsOf(
  { history, today }: Pick<BodyFacts, "history" | "today">,
  others: ReadonlyArray<string>,
): ReadonlyArray<string> {
  const latest = financialYearOf(today);
  return [...new Set([...listOf(history.years), ...others])]
    .filter((name) => name <= latest)
    .toSorted();
}
