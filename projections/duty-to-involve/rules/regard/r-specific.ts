import { lastDay } from "engagement-ledger";
import type { BodyFacts } from "../facts.js";
import { defineRule } from "../rule.js";
import { publishedInTime, type EqualityDocument } from "./published-in-time.js";
import { inForce, isConcerned, notListed, notRecorded } from "./schedule-2.js";

const regulations = "https://www.legislation.gov.uk/uksi/2017/353/made";

const documents: ReadonlyArray<EqualityDocument> = [
  { kind: "equality-information", called: "equality information", years: 1 },
  { kind: "equality-objectives", called: "equality objectives", years: 4 },
];

/**
 * Equality information published at most a year after the last, and objectives at most four years after.
 *
 * The same day of the year is in time. Each first had to be public by 30 March 2018. It turns on whether the
 * body is in Schedule 2, which a record has to say; a body that is not at work, has published neither and
 * of which nobody recorded it has no finding.
 * Source: S.I. 2017/353 regs 4, 5 (law.md 3.11).
 */
export const equalityPublished = defineRule({
  of: "body",
  id: "R-SPECIFIC",
  version: 1,
  title: "Equality information and objectives were published often enough",
  authority: [
    { text: "S.I. 2017/353 reg 4", mark: "V", source: regulations },
    { text: "S.I. 2017/353 reg 5", mark: "V", source: regulations },
    { text: "which NHS bodies are in Schedule 2", mark: "U" },
    {
      text: "a publication on the same day of the year, one or four years on, is in time",
      mark: "D",
    },
  ],
  inputs: [
    "the publications of equality information and equality objectives",
    "whether the body is recorded as in Schedule 2",
    "the first and last day of the body",
  ],
  outcomes: {
    "evidence-found": "each publication came in time after the last, and the next is not due",
    "evidence-missing": "a publication was due, and none is on record in time",
    "not-yet-due": "nothing is published, and 30 March 2018 is still to come",
    "not-applicable": "the body is recorded as not in Schedule 2, or ended before 30 March 2018",
    "not-decidable":
      "nobody recorded whether the body is in Schedule 2, dates are not exact enough, or the body began later and no first day is known",
  },
  cannotDecide: "whether objectives are specific and measurable",
  test: (facts) => {
    const { history, today } = facts;
    if (today < inForce) return [];
    const membership = history.registered?.equalityDuties?.schedule2;
    if (membership === "no") return notListed(facts);
    if (membership === "yes")
      return documents.map((document) => ({
        ...publishedInTime(document, facts, lastDayOf(facts)),
        check: document.kind,
      }));
    return membership === undefined && !isConcerned(facts) ? [] : notRecorded(facts);
  },
});

function lastDayOf({ history: { registered, closed }, today }: BodyFacts): string {
  const ends = [today, registered?.until, closed && lastDay(closed.occurredAt)];
  return ends.filter((day) => day !== undefined).toSorted()[0] ?? today;
}
