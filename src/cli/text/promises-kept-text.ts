import type { PromisesKept } from "engagement-ledger/projections";
import { setIn } from "./finding-text.js";
import { percent } from "./percent.js";

/** How many promises were kept, and what stands beside it. Source: measures.md M7. */
export function promisesKeptText(kept: PromisesKept): ReadonlyArray<string> {
  const { rate, notKept, departed, open, notDecidable, notApplicable, notTested } = kept;
  const beside: ReadonlyArray<readonly [number, string]> = [
    [notKept.value, "not kept when due, with no reason on record"],
    [departed.withReason.value, "departed from with a reason"],
    [departed.withoutReason.value, "departed from without a reason"],
    [open.value, "still open"],
    [notDecidable.value, "for a person to decide"],
    [notApplicable.value, "to which nothing applied"],
    [notTested.value, "only tagged, and not tested"],
  ];
  const said = beside.flatMap(([number, what]) => (number === 0 ? [] : [`${number} ${what}`]));
  return [
    rate.denominator === 0
      ? "Promises kept: none was due yet."
      : `Promises kept, of those due or departed from: ${percent(rate)}.`,
    ...(said.length === 0 ? [] : setIn(`The others: ${said.join("; ")}.`, 0)),
    "",
  ];
}
