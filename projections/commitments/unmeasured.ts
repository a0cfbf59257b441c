import type { Outcome } from "../duty-to-involve/rules/finding.js";
import type { Made } from "./documents.js";

/**
 * What is said of a promise that counts nothing: it stays open, or someone has to say what to count.
 *
 * `decided` is whether the matter that it is about was decided since.
 *
 * @example
 * unmeasured("promise", false); //=> { outcome: "not-yet-due" }
 * unmeasured("promise", true).outcome; //=> "not-decidable"
 */
export function unmeasured(
  basis: Made["basis"],
  decided: boolean,
): { readonly outcome: Outcome; readonly needed?: string } {
  if (basis === "promise")
    return decided
      ? { outcome: "not-decidable", needed: "what shows that it was kept before the decision" }
      : { outcome: "not-yet-due" };
  if (basis === "tag-only")
    return { outcome: "not-decidable", needed: "what to count: it is only tagged, and not tested" };
  return {
    outcome: "not-decidable",
    needed:
      basis === "cadence" ? "how often, and what to count" : "what to count, and how much of it",
  };
}
