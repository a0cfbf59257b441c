import type { ResponseLoop } from "engagement-ledger/projections";
import { counted } from "../counted.js";
import { aboutText } from "./about-text.js";
import { loopMeasuresText } from "./measures-text.js";

/** The loop with a response as its unit, for a person. */
export function responsesText(report: ResponseLoop): ReadonlyArray<string> {
  const { measures, excluded } = report;
  const { M1, M3, M4, M5 } = loopMeasuresText(measures, {
    many: "responses",
    closed:
      "Responses that are due, and are answered and told to the person or to all who said the same",
  });
  return [
    ...aboutText(report, "responses that came"),
    "The measures, one response at a time. Responses known only as counts are not here.",
    ...M1,
    ...M3,
    ...M4,
    ...M5,
    ...excluded.map(
      ({ reason, responses }) =>
        `  Left out of the measures: ${counted(responses, "response")} (${reason}).`,
    ),
  ];
}

/** The same as one row. */
export function responsesCsv({
  unit,
  measures: { M1, M3, M4, M5 },
}: ResponseLoop): ReadonlyArray<ReadonlyArray<string | number>> {
  return [
    [
      "unit",
      "closed_of_due",
      "due",
      "open_overdue",
      "not_due_yet",
      "not_coded",
      "median_days",
      "p90_days",
      "longest_open_days",
      "reasons",
      "turned_down",
      "differences",
      "closed",
    ],
    [
      unit,
      M1.numerator,
      M1.denominator,
      M1.openOverdue,
      M1.notYetDue,
      M1.uncoded,
      M3.median ?? "",
      M3.p90 ?? "",
      M3.longestOpenDays ?? "",
      M4.numerator,
      M4.denominator,
      M5.numerator,
      M5.denominator,
    ],
  ];
}
