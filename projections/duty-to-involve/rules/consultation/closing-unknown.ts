import type { Answer, Judgement } from "../finding.js";

/** Who could say when a consultation closed. */
export const closingNeeded: Judgement = {
  needed: "when it closed",
  whoCould: "whoever keeps the ledger, by recording ConsultationClosed",
};

/** Answers where something happened that its closing must be compared with, and no closing is on record. */
export function closingUnknown(called: string, other: string): Answer {
  return {
    outcome: "not-decidable",
    sentence: `No record says when ${called} closed, to compare with ${other}.`,
    missing: [`the closing of ${called}`],
    judgement: closingNeeded,
  };
}
