import { lastDay } from "engagement-ledger";
import { boundOn, mayHaveDuties, rowFor } from "../../bound-on.js";
import { onDay } from "../../days.js";
import { kindOnDay } from "../../duties/kind-on-day.js";
import type { BodyFacts } from "../facts.js";
import type { Answer } from "../finding.js";
import { quoted } from "../quoted.js";
import { defineRule } from "../rule.js";
import { healthwatchProvision } from "./authority.js";
import { explanations } from "./explanations.js";
import { endedBefore } from "./ended-before.js";
import { eitherDay, inWorkingDays, type LastDay } from "./last-day.js";
import { receivedOfKind, type ReceivedInsight } from "./received.js";
import { replyAnswer } from "./reply-answer.js";

const id = "R-HW-44";
const gate = { id, appliesTo: { duties: ["D-HW44"], limbs: [] } };

/**
 * A Local Healthwatch report was acknowledged and answered, in writing and within 20 or 30 working days.
 *
 * One answer a report. The day of receipt is day 1 if it is a working day. A body recorded as not relevant
 * need only acknowledge. Where other bodies that may be relevant received it and no ground is recorded, a
 * reply between the 20th and the 30th day is not decided. Only what the body itself wrote counts: that one answered for several (reg 44(7))
 * cannot be recorded. What the explanation says is recorded, not judged.
 * Source: S.I. 2012/3094 regs 34, 44, 45 (law.md 3.10 R-HW-44).
 */
export const healthwatchAnswered = defineRule({
  of: "body",
  id,
  version: 1,
  title: "A Local Healthwatch report was acknowledged and answered in time",
  authority: [
    healthwatchProvision("44", "(2)-(5), (12)"),
    healthwatchProvision("34"),
    healthwatchProvision("45"),
  ],
  inputs: [
    "the report: when it was received and by whom, whether the body is a relevant one, any ground for more time",
    "the acknowledgements and answers of the body, and whether they were in writing",
    "the bank holidays of England",
  ],
  outcomes: {
    "evidence-found": "the acknowledgement and the explanation were in writing and in time",
    "evidence-missing": "one of them was late, or its last day is over and it is not on record",
    "not-yet-due": "one of them is not on record, and its last day is not over",
    "not-applicable":
      "the duty did not bind the body, the service is wholly excluded, or the report is not from Healthwatch",
    "not-decidable":
      "the day of receipt or of the reply is not known exactly enough, bank holidays are not known, no ground is recorded and others received it, the body ended before the last day, or it cannot be told whether the duty bound it",
  },
  cannotDecide: "what the explanation is worth, and whether another body answered for this one",
  test: (facts) =>
    receivedOfKind(facts, "healthwatch-report").flatMap((one) => forReport(facts, one)),
});

function forReport(facts: BodyFacts, report: ReceivedInsight): ReadonlyArray<Answer> {
  const { insight: about, receipt } = report;
  const time = receipt.occurredAt;
  const bound = facts.boundOn(time);
  const row = rowFor(gate, bound, facts.body, time);
  if (row._tag === "Row") return [{ ...tested(facts, report), about, duty: row.duty }];
  return mayHaveDuties(bound) ? [{ ...row.answer, evidence: [receipt], about }] : [];
}

function tested(facts: BodyFacts, report: ReceivedInsight): Answer {
  const { history, record, today } = facts;
  const { receipt, acknowledged, answered } = report;
  const from = record.bodies.get(receipt.from);
  const says = `${quoted(receipt.document.title)} of ${from.name ?? receipt.from} was received ${onDay(receipt.occurredAt)}.`;
  const kind = kindOnDay(from, lastDay(receipt.occurredAt));
  if (kind._tag === "Known" && kind.kind !== "healthwatch")
    return {
      outcome: "not-applicable",
      sentence: `${says} It is not from a Local Healthwatch: the body is of the kind ${kind.kind}.`,
      evidence: [receipt],
    };
  if (receipt.excludedService === true)
    return {
      outcome: "not-applicable",
      sentence: `${says} It is recorded to be about a wholly excluded service.`,
      evidence: [receipt],
    };
  const onlyReceipt = receipt.relevant === false;
  const own = acknowledged.filter(({ by }) => by === history.body);
  const parts = [
    {
      called: "a written acknowledgement",
      late: "acknowledged-late",
      events: own.filter(({ inWriting }) => inWriting),
      otherwise: own.filter(({ inWriting }) => !inWriting),
    },
    ...(onlyReceipt
      ? []
      : explanations(
          receipt.recommendations,
          answered.filter(({ by }) => by === history.body),
          "a written explanation (action, or why none)",
        )),
  ];
  const last = lastDayFor(facts, receipt);
  const answer = replyAnswer(says, parts, last, today);
  const withReceipt = { ...answer, evidence: [receipt, ...(answer.evidence ?? [])] };
  return endedBefore(withReceipt, facts, report, last);
}

function lastDayFor(
  { duties, history, record }: BodyFacts,
  { occurredAt, ground, relevant, to }: ReceivedInsight["receipt"],
): LastDay {
  const twenty = inWorkingDays(occurredAt, 20);
  if (relevant === false) return twenty;
  const thirty = inWorkingDays(occurredAt, 30);
  if (ground !== undefined) return thirty;
  const mayShare = to.some((other) => {
    if (other === history.body) return false;
    const bound = boundOn(duties, record.bodies.get(other), other, occurredAt);
    const row = rowFor(gate, bound, other, occurredAt);
    return row._tag === "Row" || row.answer.outcome === "not-decidable";
  });
  return mayShare ? eitherDay(twenty, thirty) : twenty;
}
