import type { Influence } from "./documents.js";

/**
 * Whether an answer to a theme has substance: only then is the theme answered.
 *
 * It has a disposition other than `under-consideration`, a reason, and the decision or commitment that it
 * rests on; `out-of-scope` rests on a decision. An `uncoded` answer has its reason in a document, and the
 * document is named. That people's responses were noted closes nothing.
 *
 * Source: measures.md 2.3.
 */
export function hasSubstance(answer: Influence): boolean {
  const { disposition, reason, documented, decision, commitment } = answer;
  if (disposition === "under-consideration" || reason === null) return false;
  if (disposition === "uncoded" && !(reason === "in-document" && documented)) return false;
  return decision !== null || (commitment !== null && disposition !== "out-of-scope");
}
