import type { Commitments } from "./report.js";

/**
 * The report without its counts of people: for a reader who may not see small numbers.
 *
 * Outcomes stay. All counts of people are left out, not only small ones, as all and lay people would give the rest.
 *
 * Source: measures.md 5.2.
 */
export function withoutPeople({ commitments }: Commitments): Commitments {
  return {
    commitments: commitments.map((row) => ({
      ...row,
      measures: row.measures.map((one) =>
        one.measure.count === "people" || one.measure.count === "lay-people"
          ? {
              ...one,
              figure: null,
              periods: one.periods.map((period) => ({ ...period, counted: null })),
            }
          : one,
      ),
    })),
  };
}
