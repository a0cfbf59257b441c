import { countedInWords, onDay, type PublishedCommitments } from "engagement-ledger/projections";
import { evidenceText } from "./evidence-text.js";
import { setIn } from "./finding-text.js";
import { groupTitle } from "./group-title.js";
import { outcomeLabel } from "./outcome-label.js";

type Measure = PublishedCommitments["commitments"][number]["measures"][number];

const shownAtMost = 6;

/** The lines of one measure: what it asks, what was counted, what lacks it, and what is due next. */
export function measureText(one: Measure): ReadonlyArray<string> {
  const { asks, outcome, figure, nextDue, overdueSince, needed, lacking = [], days } = one;
  const counted = countedInWords({
    ...one,
    numerator: "suppressed" in figure ? null : figure.numerator,
    denominator: figure.denominator,
  });
  const missed = one.periods.filter((period) => period.outcome === "evidence-missing");
  const last = days?.at(-1);
  return [
    ...setIn(`- ${outcomeLabel[outcome]}: ${asks}.`, 4),
    ...[
      `${capital(counted)}.`,
      ...(missed.length === 0
        ? []
        : [
            `Not on record for ${few(
              missed.map(({ from, to }) => `${from} to ${to}`),
              "; ",
            )}.`,
          ]),
      ...(lacking.length === 0
        ? []
        : [
            `Without it: ${few(
              lacking.map(({ item, name }) => name ?? groupTitle(item)),
              ", ",
            )}.`,
          ]),
      ...(last === undefined
        ? []
        : [`The longest wait was ${last} ${last === 1 ? "day" : "days"}.`]),
      ...(overdueSince === undefined ? [] : [`Overdue since ${overdueSince}.`]),
      ...(nextDue === undefined ? [] : [`Next due ${onDay(nextDue)}.`]),
      ...(needed === undefined ? [] : [`To be settled: ${needed}.`]),
      `Events: ${eventsOf(figure.evidence)}`,
    ].flatMap((line) => setIn(line, 6)),
  ];
}

function eventsOf(evidence: Measure["figure"]["evidence"]): string {
  return "rule" in evidence && !("count" in evidence)
    ? `by the rule: ${evidence.rule}`
    : evidenceText(evidence);
}

function few(all: ReadonlyArray<string>, between: string): string {
  const more = all.length - shownAtMost;
  const shown = all.slice(0, shownAtMost).join(between);
  return more > 0 ? `${shown}${between}and ${more} more` : shown;
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
