import { assessmentFor } from "../../counting/assessment.js";
import { before } from "../../timing.js";
import type { DutyFacts } from "../facts.js";
import type { Answer } from "../finding.js";
import { defineRule, type Answers } from "../rule.js";
import { scrutinyProvision } from "./authority.js";
import { consultationGate } from "./consultation-gate.js";
import { consultationsFor } from "./consultations.js";
import { datesGiven } from "./dates-given.js";
import { ofAnother } from "./of-another.js";

/**
 * The two dates were given when consulting, and published; so was every change of them.
 *
 * One answer an authority or joint committee consulted. A consultation after the decision is not looked at.
 * Source: S.I. 2013/218 reg 23(1)(b)-(d) (law.md 3.6 R-23-DATES).
 */
export const datesGivenAndPublished = defineRule({
  of: "duty",
  id: "R-23-DATES",
  version: 1,
  title: "The local authority was given the dates, and they were published",
  authority: [scrutinyProvision("23", "(1)(b)-(d)")],
  inputs: [
    "the dates for the decision and for comments that were given when consulting",
    "their publication",
    "the changes of those dates: whether the authority was informed, and whether they were published",
    "all that R-23-CONSULT reads",
  ],
  outcomes: {
    "evidence-found":
      "both dates were given when consulting and published, and so was every change on record",
    "evidence-missing":
      "one of these is not on record, or a decision is made and no consultation before it",
    "not-yet-due": "nothing is decided, and no consultation is on record",
    "not-applicable": "as R-23-CONSULT",
    "not-decidable":
      "nobody judged whether the change is substantial, whether urgency was claimed in time cannot be told, or only another body is recorded to have consulted",
  },
  cannotDecide: "nothing beyond what R-23-CONSULT cannot decide",
  appliesTo: { duties: ["D-REG23"], limbs: [] },
  per: "decision",
  test: (facts) => consultationGate(facts) ?? tested(facts),
});

function tested(facts: DutyFacts): Answers {
  const { decision } = facts;
  const notAfter = ({ occurredAt }: { readonly occurredAt: string }): boolean =>
    decision === undefined || before(occurredAt, decision.occurredAt) !== "too-late";
  const { own, ofOthers } = consultationsFor(facts);
  const consulted = own.filter(notAfter);
  const authorities = [...new Set(consulted.map(({ authority }) => authority))];
  if (authorities.length === 0) {
    const perhaps = ofOthers.filter(notAfter);
    return perhaps.length > 0 ? ofAnother(perhaps, facts) : noneConsulted(facts);
  }
  return authorities.map((authority) => ({
    ...datesGiven(
      facts,
      authority,
      consulted.filter((one) => one.authority === authority),
      facts.matter.scrutinyDatesChanged.filter(notAfter),
    ),
    about: authority,
  }));
}

function noneConsulted({ matter, decision }: DutyFacts): Answer {
  const judged = assessmentFor(matter, decision);
  const evidence = judged === undefined ? [] : [judged];
  const missing = [
    "a consultation of a local authority that gives it the dates for the decision and for comments",
    "the publication of those dates",
  ];
  if (decision === undefined)
    return {
      outcome: "not-yet-due",
      sentence:
        "No consultation of a local authority is on record yet, with which dates are given.",
      evidence,
      missing,
    };
  return {
    outcome: "evidence-missing",
    sentence: `No consultation of a local authority is on record before ${decision.called}, and no dates given with it.`,
    evidence: [...evidence, decision],
    missing,
  };
}
