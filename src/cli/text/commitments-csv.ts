import type { Commitments, MeasureRow } from "engagement-ledger/projections";

const columns = [
  "commitment",
  "by",
  "owner",
  "words",
  "source",
  "section",
  "basis",
  "made",
  "outcome",
  "detail",
  "reason",
  "measure",
  "measure_outcome",
  "counted",
  "of",
  "next_due",
  "needed",
];

/** The rows of promises for CSV: one for each measure, or one for a promise without any. */
export function commitmentsCsv({
  commitments,
}: Commitments): ReadonlyArray<ReadonlyArray<string | number>> {
  return [
    columns,
    ...commitments.flatMap((row) => {
      const measures: ReadonlyArray<MeasureRow | undefined> =
        row.measures.length === 0 ? [undefined] : row.measures;
      return measures.map((one, index) => [
        row.commitment,
        row.by,
        row.owner ?? "",
        row.words,
        row.source,
        row.section ?? "",
        row.basis,
        row.made,
        row.outcome,
        row.detail ?? "",
        row.reason ?? "",
        one === undefined ? "" : index + 1,
        one?.outcome ?? "",
        one === undefined ? "" : (one.figure?.numerator ?? "*"),
        one === undefined ? "" : (one.figure?.denominator ?? one.measure.atLeast ?? ""),
        one?.nextDue ?? "",
        one?.needed ?? row.needed ?? "",
      ]);
    }),
  ];
}
