import type { PublishedCommitments } from "engagement-ledger/projections";

const columns = [
  "kind",
  "commitment",
  "by",
  "owner",
  "words",
  "source",
  "section",
  "basis",
  "about",
  "made",
  "outcome",
  "detail",
  "reason",
  "measure",
  "asks",
  "measure_outcome",
  "counted",
  "of",
  "lacking",
  "next_due",
  "overdue_since",
  "needed",
];

type Cells = ReadonlyArray<string | number>;
type Measures = PublishedCommitments["commitments"][number]["measures"];

/** The rows of promises and targets for CSV: one for each measure, or one for a promise without any. */
export function commitmentsCsv({
  commitments,
  targets,
}: PublishedCommitments): ReadonlyArray<Cells> {
  return [
    columns,
    ...commitments.flatMap((row) =>
      withMeasures(
        [
          "promise",
          row.commitment,
          row.by,
          row.owner ?? "",
          row.words,
          row.source,
          row.section ?? "",
          row.basis,
          row.matter ?? row.activity ?? "",
          row.made,
          row.outcome,
          row.detail ?? "",
          row.reason ?? "",
        ],
        row.measures,
        row.needed ?? "",
      ),
    ),
    ...targets.flatMap((row) =>
      withMeasures(
        [
          "target",
          "",
          row.by,
          "",
          row.title ?? row.purpose,
          "",
          "",
          "target",
          row.activity,
          row.planned,
          row.outcome,
          "",
          "",
        ],
        row.measures,
        "",
      ),
    ),
  ];
}

function withMeasures(before: Cells, measures: Measures, needed: string): ReadonlyArray<Cells> {
  if (measures.length === 0) return [[...before, "", "", "", "", "", "", "", "", needed]];
  return measures.map((one, index) => [
    ...before,
    index + 1,
    one.asks,
    one.outcome,
    "suppressed" in one.figure ? "*" : one.figure.numerator,
    one.figure.denominator,
    (one.lacking ?? []).map(({ item }) => item).join(" "),
    one.nextDue ?? "",
    one.overdueSince ?? "",
    one.needed ?? "",
  ]);
}
