import { mayHaveDuties } from "../../bound-on.js";
import { onDay } from "../../days.js";
import type { BodyFacts } from "../facts.js";
import type { Answer } from "../finding.js";
import { quoted } from "../quoted.js";
import { defineRule } from "../rule.js";
import { scrutinyReplyProvision } from "./authority.js";
import { endedBefore } from "./ended-before.js";
import { inWorkingDays } from "./last-day.js";
import { receivedOfKind, type ReceivedInsight } from "./received.js";
import { replyAnswer } from "./reply-answer.js";

const bound: ReadonlyArray<string | undefined> = ["health-scrutiny", "local-authority"];

/**
 * A Healthwatch referral to health scrutiny was acknowledged within 20 working days.
 *
 * One answer a referral. The day of the referral is day 1 if it is a working day. It binds the authority.
 * Source: S.I. 2013/218 reg 21(3) (law.md 3.6 R-21-20WD).
 */
export const referralAcknowledged = defineRule({
  of: "body",
  id: "R-21-20WD",
  version: 1,
  title: "A Healthwatch referral was acknowledged within 20 working days",
  authority: [scrutinyReplyProvision("21(3)")],
  inputs: [
    "the referral: when, and to which body",
    "the acknowledgements of the body",
    "the bank holidays of England",
  ],
  outcomes: {
    "evidence-found": "an acknowledgement is on record within 20 working days",
    "evidence-missing": "it was late, or the 20 working days are over and it is not on record",
    "not-yet-due": "the 20 working days are not over, and it is not on record",
    "not-applicable": "the body is neither a local authority nor its health scrutiny",
    "not-decidable":
      "a day is not known exactly enough, bank holidays are not known, the body ended before the last day, or the kind of body is not recorded",
  },
  cannotDecide: "nothing beyond the dates",
  test: (facts) =>
    receivedOfKind(facts, "healthwatch-referral").flatMap((one) =>
      forReferral(facts, one).map((answer) => ({ ...answer, about: one.insight })),
    ),
});

function forReferral(facts: BodyFacts, referral: ReceivedInsight): ReadonlyArray<Answer> {
  const { boundOn, body, history, record, today } = facts;
  const { receipt, acknowledged } = referral;
  const on = boundOn(receipt.occurredAt);
  if (on._tag === "Undecided") return [{ ...on.answer, evidence: [receipt] }];
  const from = record.bodies.get(receipt.from).name ?? receipt.from;
  const says = `${quoted(receipt.document.title)} was referred by ${from} ${onDay(receipt.occurredAt)}.`;
  if (!bound.includes(on.kind))
    return mayHaveDuties(on)
      ? [
          {
            outcome: "not-applicable",
            sentence: `${says} ${body} was neither a local authority nor its health scrutiny then.`,
            evidence: [receipt],
          },
        ]
      : [];
  const part = {
    called: "an acknowledgement",
    late: "acknowledged-late",
    events: acknowledged.filter(({ by }) => by === history.body),
  };
  const last = inWorkingDays(receipt.occurredAt, 20);
  const answer = replyAnswer(says, [part], last, today);
  const withReceipt = { ...answer, evidence: [receipt, ...(answer.evidence ?? [])] };
  return [endedBefore(withReceipt, facts, referral, last)];
}
