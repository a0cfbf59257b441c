import type { CommitmentDocuments } from "../commitments/asked.js";
import type { PromisesKept } from "../commitments/kept.js";
import { commitments } from "../commitments/report.js";
import type { Figure } from "../figures/figure.js";
import type { Traced } from "../figures/tracing.js";
import type { InUnits } from "./unit.js";

/** M7, how many promises were kept, with what stands beside it. */
export interface PromiseKeptRate extends Figure, InUnits, Omit<PromisesKept, "rate"> {}

/**
 * M7, the promises kept, out of those kept, not kept when due, and departed from.
 *
 * As the report on commitments has it, whose rules its evidence carries.
 *
 * Source: measures.md 2.5.
 */
export function promiseKept(documents: CommitmentDocuments, options: Traced): PromiseKeptRate {
  const { rate, ...beside } = commitments(documents, options).kept;
  return { unit: "promise", ...rate, ...beside };
}
