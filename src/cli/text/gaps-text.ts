import type { AssuredMatter } from "engagement-ledger/projections";
import { outcomeLabel } from "./outcome-label.js";
import { setIn } from "./finding-text.js";

/** How much has evidence, and each gap that is open, for a person. */
export function gapsText({
  found,
  gaps,
}: Pick<AssuredMatter, "found" | "gaps">): ReadonlyArray<string> {
  return [
    `  Evidence found for ${found.numerator} of the ${found.denominator} findings that apply. Open gaps:`,
    ...(gaps.length === 0
      ? ["    none"]
      : gaps.flatMap(({ rule, outcome, sentence }) =>
          setIn(`${outcomeLabel[outcome]} (${rule}): ${sentence}`, 4),
        )),
    "",
  ];
}
