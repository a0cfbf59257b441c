import type { FinancialYear } from "../../financial-year.js";
import type { Answer } from "../finding.js";

/** The answer for a year in which nobody recorded what kind of body it was. */
export function kindUnknown(body: string, year: FinancialYear): Answer {
  const needed = `what kind of body ${body} was in ${year.name}`;
  return {
    outcome: "not-decidable",
    details: ["kind-not-recorded"],
    sentence: `No record says ${needed}.`,
    judgement: {
      needed,
      whoCould: "whoever keeps the ledger, by recording BodyRegistered with from, or BodyChanged",
    },
  };
}
