import type { Influence } from "./documents.js";

/** What an answer lacks: the outcome itself, its reason, its document, or what it rests on. */
export type Lack = "outcome" | "reason" | "document" | "decision";

/** What is read of an answer. */
type Answer = Pick<Influence, "disposition" | "reason" | "documented" | "decision" | "commitment">;

/**
 * What an answer to a theme lacks before the theme is answered; undefined where it has substance.
 *
 * It needs a disposition other than `under-consideration`, a reason, and the decision or commitment that it
 * rests on; `out-of-scope` rests on a decision. An `uncoded` answer has its reason in a document, and the
 * document is named. That people's responses were noted closes nothing.
 *
 * Source: measures.md 2.3.
 */
export function lackOf(answer: Answer): Lack | undefined {
  const { disposition, reason, documented, decision, commitment } = answer;
  if (disposition === "under-consideration") return "outcome";
  if (reason === null) return "reason";
  if (disposition === "uncoded" && !(reason === "in-document" && documented)) return "document";
  const rests = decision !== null || (commitment !== null && disposition !== "out-of-scope");
  return rests ? undefined : "decision";
}

/** Whether an answer to a theme has substance: only then is the theme answered. */
export function hasSubstance(answer: Answer): boolean {
  return lackOf(answer) === undefined;
}
