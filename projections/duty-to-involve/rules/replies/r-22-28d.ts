import { mayHaveDuties, rowFor } from "../../bound-on.js";
import type { BodyFacts } from "../facts.js";
import type { Answer } from "../finding.js";
import { quoted } from "../quoted.js";
import { defineRule } from "../rule.js";
import { scrutinyReplyProvision } from "./authority.js";
import { endedBefore } from "./ended-before.js";
import { explanations } from "./explanations.js";
import { inDays } from "./last-day.js";
import { receivedOfKind, type ReceivedInsight } from "./received.js";
import { replyAnswer } from "./reply-answer.js";

const id = "R-22-28D";

/**
 * A health scrutiny report was answered in writing within 28 days of the request.
 *
 * One answer a report. The last day is the day of the request plus 28 calendar days. It binds whom reg 23
 * binds: a responsible person. Without a request nothing is due.
 * Source: S.I. 2013/218 reg 22(7) (law.md 3.6 R-22-28D).
 */
export const scrutinyAnswered = defineRule({
  of: "body",
  id,
  version: 1,
  title: "A health scrutiny report was answered within 28 days of the request",
  authority: [scrutinyReplyProvision("22(7)")],
  inputs: ["the report, and when an answer was requested", "the answers of the body, in writing"],
  outcomes: {
    "evidence-found": "an answer in writing is on record within 28 days of the request",
    "evidence-missing": "it was late, or the 28 days are over and it is not on record",
    "not-yet-due": "the 28 days are not over, and it is not on record",
    "not-applicable": "the body is no responsible person, or no request for an answer is on record",
    "not-decidable":
      "the day of the answer is not known exactly enough, the body ended before the 28th day, or it cannot be told whether the duty bound the body",
  },
  cannotDecide: "what the answer is worth",
  test: (facts) => receivedOfKind(facts, "scrutiny-report").flatMap((one) => forReport(facts, one)),
});

function forReport(facts: BodyFacts, report: ReceivedInsight): ReadonlyArray<Answer> {
  const { insight: about, receipt, answered } = report;
  const { boundOn, body, history, record, today } = facts;
  const requestedOn =
    receipt.requestedOn !== undefined && receipt.requestedOn <= today
      ? receipt.requestedOn
      : undefined;
  const time = requestedOn ?? receipt.occurredAt;
  const bound = boundOn(time);
  const row = rowFor({ id, appliesTo: { duties: ["D-REG23"], limbs: [] } }, bound, body, time);
  if (row._tag === "Answer")
    return mayHaveDuties(bound) ? [{ ...row.answer, evidence: [receipt], about }] : [];
  const { duty } = row;
  const from = record.bodies.get(receipt.from).name ?? receipt.from;
  const title = `${quoted(receipt.document.title)} of ${from}`;
  if (requestedOn === undefined)
    return [
      {
        outcome: "not-applicable",
        sentence: `No request for a written answer to ${title} is on record.`,
        evidence: [receipt],
        about,
        duty,
      },
    ];
  const own = answered.filter(({ by }) => by === history.body);
  const last = inDays(requestedOn, 28);
  const answer = replyAnswer(
    `A written answer to ${title} was requested on ${requestedOn}.`,
    explanations(receipt.recommendations, own, "a written answer"),
    last,
    today,
  );
  const withReceipt = { ...answer, evidence: [receipt, ...(answer.evidence ?? [])] };
  return [{ ...endedBefore(withReceipt, facts, report, last), about, duty }];
}
