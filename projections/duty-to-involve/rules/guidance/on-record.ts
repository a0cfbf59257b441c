import type { Noted } from "../../dossier/noted.js";
import type { FinancialYear } from "../../financial-year.js";
import type { BodyFacts } from "../facts.js";

/** Something on record, and what to call it in a sentence. */
export interface Shown {
  /** What to call it. */
  readonly called: string;
  /** The event. */
  readonly event: Noted;
}

/** Finds what shows something for a body in a financial year. */
export type OnRecord = (facts: BodyFacts, year: FinancialYear) => ReadonlyArray<Shown>;
