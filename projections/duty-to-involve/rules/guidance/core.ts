import type { Noted } from "../../dossier/noted.js";
import type { FinancialYear } from "../../financial-year.js";
import type { BodyFacts } from "../facts.js";

/** What the part of a principle that records can show comes to in a year. */
export interface Core {
  /** Whether it is on record, or whether there was anything to look at. */
  readonly is: "found" | "lacking" | "nothing-to-look-at";
  /** What was looked for and found. */
  readonly sentence: string;
  /** The events that show it. */
  readonly evidence: ReadonlyArray<Noted>;
  /** What would have to be on record. */
  readonly missing: ReadonlyArray<string>;
}

/** Looks at one body and year. */
export type CoreOf = (facts: BodyFacts, year: FinancialYear) => Core;
