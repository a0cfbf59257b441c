import type { Measure } from "../documents.js";
import type { Lacking } from "../result.js";

const stretches = new Map<string, string>([
  ["month", "months"],
  ["two-months", "stretches of two months"],
  ["quarter", "quarters"],
  ["year", "years"],
]);

/** What of a measure's row its count is told from; `null` where a small count of people is held back. */
export interface CountTold {
  readonly measure: Pick<Measure, "every" | "all">;
  readonly numerator: number | null;
  readonly denominator: number;
  readonly lacking?: ReadonlyArray<Lacking>;
  readonly people?: "whole" | "part";
  readonly needed?: string;
}

/**
 * What was counted, out of what, in plain words.
 *
 * @example
 * countedInWords({ measure: { every: "month" }, numerator: 2, denominator: 3 }); //=> "kept in 2 of the 3 months that are over"
 * countedInWords({ measure: {}, numerator: 1, denominator: 4 }); //=> "counted 1, of at least 4"
 */
export function countedInWords(told: CountTold): string {
  const { measure, numerator, denominator: of, lacking, people, needed } = told;
  const names = stretches.get(measure.every ?? "");
  if (names !== undefined && lacking === undefined)
    return of === 0
      ? `none of the ${names} asked for is over`
      : `kept in ${numerator ?? "*"} of the ${of} ${names} that are over`;
  if (numerator === null)
    return `counted *, of at least ${of}: a count of people that is held back`;
  if (lacking !== undefined)
    return of === 0
      ? "nothing is on record that it would be for"
      : `on record for ${numerator} of ${of}`;
  if (measure.every === "representative")
    return of === 0 ? "how many there are is not on record" : `shown for ${numerator} of ${of}`;
  if (measure.all === true)
    return needed === undefined ? `shown for ${numerator} of ${of}` : `counted ${numerator}`;
  const once =
    people === undefined || numerator === 0 ? "" : " (one person may be counted at several)";
  if (of === 0) return `counted ${numerator.toLocaleString("en-GB")}${once}`;
  return `counted ${numerator.toLocaleString("en-GB")}, of at least ${of.toLocaleString("en-GB")}${once}`;
}
