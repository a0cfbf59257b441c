import type { Commitments, CommitmentRow, MeasureRow } from "engagement-ledger/projections";
import { evidenceText } from "./evidence-text.js";
import { outcomeLabel } from "./outcome-label.js";

const shownPeriods = 6;

/** The lines of a report on promises: each with its measures. */
export function commitmentsText({ commitments }: Commitments): ReadonlyArray<string> {
  return commitments.length === 0
    ? ["No promise is on record for this question."]
    : commitments.flatMap(promiseLines);
}

function promiseLines(row: CommitmentRow): ReadonlyArray<string> {
  const detail = row.detail === undefined ? "" : ` (${row.detail})`;
  const { shown } = row;
  return [
    `${outcomeLabel[row.outcome]}${detail}: “${row.words}”`,
    `    ${row.commitment}, by ${row.by}${row.owner === undefined ? "" : `, owner ${row.owner}`}, ${row.made}; ${row.basis}. From: ${row.source}${row.section === undefined ? "" : `, ${row.section}`}.`,
    ...(row.reason === undefined ? [] : [`    It will not be kept: “${row.reason}”`]),
    ...(row.needed === undefined ? [] : [`    To be settled: ${row.needed}.`]),
    ...(shown === undefined
      ? []
      : [
          `    Recorded as kept for ${shown.numerator} of ${shown.denominator}. Events: ${evidenceText(shown.evidence)}`,
        ]),
    ...row.measures.flatMap(measureLines),
    "",
  ];
}

function measureLines(one: MeasureRow): ReadonlyArray<string> {
  const { count, where, every, by, from, atLeast } = one.measure;
  const asks = [
    `${atLeast ?? "all"} ${count} of ${where.type}`,
    ...Object.entries(where).flatMap(([name, value]) =>
      name === "type" ? [] : `${name} ${value}`,
    ),
    ...(every === undefined ? [] : [`every ${every}`]),
    ...(from === undefined ? [] : [`from ${from}`]),
    ...(by === undefined ? [] : [`by ${by}`]),
  ].join(", ");
  const missed = one.periods.filter(({ outcome }) => outcome === "evidence-missing");
  const days = missed.slice(0, shownPeriods).map(({ from: start, to }) => `${start} to ${to}`);
  const more = missed.length - days.length;
  return [
    `    - ${outcomeLabel[one.outcome]}: ${asks}`,
    one.figure === null
      ? "      A count of people: give --internal to see it."
      : `      ${one.figure.numerator} of ${one.figure.denominator}. Events: ${evidenceText(one.figure.evidence)}`,
    ...(missed.length === 0
      ? []
      : [`      Not on record for ${days.join("; ")}${more > 0 ? `; and ${more} more` : ""}.`]),
    ...(one.nextDue === undefined ? [] : [`      Next due ${one.nextDue}.`]),
    ...(one.needed === undefined ? [] : [`      To be settled: ${one.needed}.`]),
  ];
}
