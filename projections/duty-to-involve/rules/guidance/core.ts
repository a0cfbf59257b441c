import type { Noted } from "../../dossier/noted.js";
import type { FinancialYear } from "../../financial-year.js";
import type { BodyFacts } from "../facts.js";
import { listed } from "../listed.js";

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

/** A core that looks at several things, all of which have to be there. */
export function everyOne(
  things: ReadonlyArray<{
    readonly lacks?: string | undefined;
    readonly evidence: ReadonlyArray<Noted>;
  }>,
  { sought, nothing }: { readonly sought: string; readonly nothing: string },
): Core {
  const missing = things.flatMap(({ lacks }) => lacks ?? []);
  const evidence = things.flatMap((one) => one.evidence);
  if (things.length === 0)
    return { is: "nothing-to-look-at", sentence: nothing, evidence, missing };
  return missing.length === 0
    ? { is: "found", sentence: `On record: ${sought}.`, evidence, missing }
    : {
        is: "lacking",
        sentence: `Looked for: ${sought}. Not on record: ${listed(missing)}.`,
        evidence,
        missing,
      };
}
