import type { Figure } from "engagement-ledger/projections";
import { evidenceText } from "../evidence-text.js";
import { percent } from "../percent.js";

/** One measure: what it says, its figure and its events. */
export function measure(id: string, words: string, figure: Figure): ReadonlyArray<string> {
  const { denominator, evidence } = figure;
  return [
    `  ${id}  ${words}`,
    denominator === 0
      ? "      Does not apply: there are none to count."
      : `      ${percent(figure)}. Events: ${evidenceText(evidence)}`,
  ];
}
