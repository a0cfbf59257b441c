import type { ClosedLoop, LoopParts } from "engagement-ledger/projections";

type Rows = ReadonlyArray<ReadonlyArray<string | number>>;

/** A row for each theme. */
export function themesCsv({ themes }: ClosedLoop): Rows {
  return [
    [
      "theme",
      "title",
      "state",
      "heard",
      "answered",
      "disposition",
      "closed",
      "days",
      "due",
      "deadline",
      "groups_not_told",
      "reopened",
      "considered",
      "review_on",
      "published",
      "evidenced",
    ],
    ...themes.map((row) => [
      row.theme,
      row.title,
      row.state,
      row.heard,
      row.answered ?? "",
      row.disposition ?? "",
      row.closed ?? "",
      row.days ?? "",
      row.due ? "yes" : "no",
      row.deadline ?? "",
      row.groupsNotTold.join("; "),
      row.reopened ?? "",
      row.considered ?? "",
      row.reviewOn ?? "",
      row.published ?? "",
      row.evidenced ?? "",
    ]),
  ];
}

/** A row for each part of the loop, and one for all together, which has no part. */
export function partsCsv({ by, unit, whole, rows }: LoopParts): Rows {
  const cells = ({ M1, M3, M4, M5 }: LoopParts["whole"]): ReadonlyArray<string | number> => [
    unit,
    M1.numerator,
    M1.denominator,
    M1.value ?? "",
    M1.openOverdue,
    M1.notYetDue,
    M1.closedLate,
    M3.median ?? "",
    M3.p90 ?? "",
    M3.longestOpenDays ?? "",
    M4.numerator,
    M4.denominator,
    M5.numerator,
    M5.denominator,
  ];
  return [
    [
      by,
      "name",
      "unit",
      "closed_of_due",
      "due",
      "closure_rate",
      "open_overdue",
      "not_due_yet",
      "closed_late",
      "median_days",
      "p90_days",
      "longest_open_days",
      "reasons",
      "turned_down",
      "differences",
      "closed",
      "engaged_told",
      "engaged",
      "closure_rate_from_all",
      "median_days_from_all",
    ],
    ...rows.map(({ part, name, measures, gap }) => [
      part ?? "",
      name,
      ...cells(measures),
      measures.M2.numerator,
      measures.M2.denominator,
      gap.M1 ?? "",
      gap.medianDays ?? "",
    ]),
    ["", "All together", ...cells(whole), "", "", "", ""],
  ];
}
