import type { ThemeDossier } from "../../dossier/theme-dossier.js";

/**
 * Whether what was said of a theme is an answer.
 *
 * One not adopted needs a reason, and the reason `other` words or a document. Under consideration is none.
 *
 * Source: law.md 4.1 R-G4; taxonomies.md 9.6.
 */
export function isAnswer({ disposition, reason }: ThemeDossier["influences"][number]): boolean {
  if (disposition === "uncoded" || disposition === "under-consideration") return false;
  if (disposition !== "not-adopted") return true;
  if (reason === undefined) return false;
  return reason.code !== "other" || reason.words !== undefined || reason.document !== undefined;
}
