import type { MeasureRow } from "../../../../commitments/measure-row.js";
import type { Told } from "../../../../commitments/row.js";
import { countedInWords } from "../../../../commitments/words/counted-in-words.js";
import type { Answer } from "../../finding.js";
import { quoted } from "../../quoted.js";

/** Answers what the record shows of one commitment, from its row of the report on promises. */
export function commitmentFound({ row, events }: Told, body: string): Answer {
  const { commitment, outcome, detail, matter, made, words, measures } = row;
  const missing = measures
    .filter((one) => one.outcome !== "evidence-found" && one.outcome !== "not-applicable")
    .map(({ asks }) => asks);
  const needed = row.needed ?? measures.find((one) => one.needed !== undefined)?.needed;
  const late = first(measures.map(({ overdueSince }) => overdueSince));
  const due = late ?? first(measures.map(({ nextDue }) => nextDue));
  const isOpen = outcome !== "evidence-found" && outcome !== "not-applicable";
  return {
    outcome,
    ...(detail === undefined ? {} : { details: [detail] }),
    sentence: [
      `${body} set itself by ${made}: ${quoted(words)}.`,
      ...otherwise(row),
      ...measures.map(measured),
      ...(measures.length > 0 ? [] : ["It counts nothing."]),
    ].join(" "),
    evidence: events.map(({ event, at }) => ({ id: event, occurredAt: at })),
    ...(isOpen && missing.length > 0 ? { missing } : {}),
    ...(outcome === "not-decidable"
      ? {
          judgement: {
            needed: needed ?? "what shows that it was kept",
            whoCould: "the body, by recording CommitmentEvidenced, or what it counts",
          },
        }
      : {}),
    ...(isOpen && due !== undefined ? { due } : {}),
    about: commitment,
    ...(matter === undefined ? {} : { matter }),
  };
}

/** One measure as a sentence. Findings pass no disclosure control, so that no part of people is told. */
function measured({ figure, asks, ...row }: MeasureRow): string {
  const counted = countedInWords({
    ...row,
    numerator: row.people === "part" ? null : figure.numerator,
    denominator: figure.denominator,
  });
  return `${asks.slice(0, 1).toUpperCase()}${asks.slice(1)}: ${counted}.`;
}

function otherwise({ detail, reason }: Told["row"]): ReadonlyArray<string> {
  if (detail === "shown-otherwise") return ["It is recorded as kept."];
  if (detail === "matter-withdrawn")
    return ["The matter was withdrawn before anything was decided."];
  return reason === undefined ? [] : [`It was departed from, with the reason ${quoted(reason)}.`];
}

function first(days: ReadonlyArray<string | undefined>): string | undefined {
  return days.filter((day) => day !== undefined).toSorted()[0];
}
