import type { Noted } from "../dossier/noted.js";

/**
 * A figure of the record, as it stood on a day, for a claim to be compared with.
 *
 * An amount has a least and a most where dates are vague. It is open-ended where an attendance was not
 * recorded: more may have come than the record shows.
 */
export type RecordedFigure =
  | {
      readonly _tag: "Amount";
      readonly least: number;
      readonly most: number;
      readonly openEnded: boolean;
      /** What it counts. Bounds of people, and counts of one group, are never put into a sentence. */
      readonly of: "people" | "hidden" | "things";
      readonly evidence: ReadonlyArray<Noted>;
    }
  | {
      readonly _tag: "Versions";
      /** Those that it is of, however vague dates are read. */
      readonly certain: ReadonlyArray<string>;
      /** Those that it is of, or may be. */
      readonly possible: ReadonlyArray<string>;
      readonly evidence: ReadonlyArray<Noted>;
    }
  | { readonly _tag: "Unknown"; readonly why: string; readonly evidence: ReadonlyArray<Noted> };

/** An amount read in both ways, certain and possible. */
export function amount(
  [one, other]: readonly [number, number],
  of: "people" | "hidden" | "things",
  {
    openEnded = false,
    evidence = [],
  }: { openEnded?: boolean; evidence?: ReadonlyArray<Noted> } = {},
): RecordedFigure {
  const [least, most] = [Math.min(one, other), Math.max(one, other)];
  return { _tag: "Amount", least, most, openEnded, of, evidence };
}
