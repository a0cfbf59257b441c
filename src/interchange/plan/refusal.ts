import type { BaselineRefusal } from "../presets/baseline-refusal.js";

/** Why a row is rejected: the column that is at fault, or empty where the row as a whole is. */
export interface Refusal {
  /** The header of the column; empty where no one column is at fault. */
  readonly column: string;
  /** What is wrong, and what would be accepted. */
  readonly reason: string;
  /** The facts, where rows that belong together do not agree. */
  readonly because?: BaselineRefusal;
}
