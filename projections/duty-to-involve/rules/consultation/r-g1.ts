import { lateSentence, recordedLate } from "../../counting/recorded-late.js";
import { onDay } from "../../days.js";
import { before } from "../../timing.js";
import type { Facts } from "../facts.js";
import type { Answer } from "../finding.js";
import { listed } from "../listed.js";
import { orderDetail, orderNeeded, whyUndated } from "../order-unknown.js";
import { defineRule } from "../rule.js";
import { triggersOf } from "../trigger.js";
import { gunning } from "../cases.js";
import { closingUnknown } from "./closing-unknown.js";
import { closedOn } from "./closing.js";
import type { Consultation } from "./consultation.js";
import { eachOnProposal } from "./each-on-proposal.js";

/**
 * No decision was made and no option settled before a consultation on a proposal closed.
 *
 * Every decision of the matter counts, whoever made it.
 * Source: law.md 4.1.
 */
export const formativeStage = defineRule({
  of: "matter",
  id: "R-G1",
  version: 1,
  title: "Nothing was decided or settled before the consultation closed",
  authority: [gunning],
  inputs: ["the opening and closing of the consultation", "decisions", "options settled"],
  outcomes: {
    "evidence-found": "it closed, and no decision or settled option is on record before that",
    "evidence-missing": "a decision or a settled option is on record before it closed",
    "not-yet-due": "it is open",
    "not-applicable":
      "no specific proposal and decision are linked with it, it was withdrawn, or there is no consultation",
    "not-decidable": "dates do not show which came first, or its closing is not on record",
  },
  cannotDecide: "what was settled in anyone's mind",
  per: "matter",
  test: eachOnProposal(tested),
});

function tested({ called, opening, closing }: Consultation, facts: Facts): Answer {
  const { at, isOver, events } = closing;
  const steps = triggersOf(facts.matter).map((step) => ({
    ...step,
    timing: before(step.occurredAt, at ?? closing.since),
  }));
  const early = steps.filter(({ timing }) => timing === "in-time");
  const closes =
    at === undefined ? "" : `${called} ${isOver ? closedOn(closing, at) : `closes ${onDay(at)}`}`;
  if (early.length > 0)
    return {
      outcome: "evidence-missing",
      details: ["contradicted"],
      sentence: `${closes === "" ? `${called} opened ${onDay(closing.since)}` : closes}, and before that came ${listed(early.map((step) => step.called))}.`,
      evidence: [opening, ...events, ...early],
      missing: ["a consultation that closed before anything was decided or settled"],
    };
  const [first] = steps;
  if (at === undefined && first !== undefined)
    return { ...closingUnknown(called, first.called), evidence: [opening, ...steps] };
  const unknown = steps.find(({ timing }) => timing !== "too-late");
  if (unknown !== undefined)
    return {
      outcome: "not-decidable",
      details: orderDetail(unknown.timing),
      sentence: `The closing of ${called} and ${unknown.called} are ${whyUndated(unknown.timing)}.`,
      evidence: [opening, ...events, unknown],
      judgement: orderNeeded,
    };
  if (!isOver)
    return {
      outcome: "not-yet-due",
      sentence: `${called} is not on record as closed; nothing is decided or settled so far.`,
      evidence: [opening, ...events],
    };
  const evidence = [opening, ...events];
  const late = recordedLate([evidence], facts.decision);
  return {
    outcome: "evidence-found",
    sentence: `${closes}. No decision and no settled option is on record before that.${lateSentence(late)}`,
    evidence: [...evidence, ...steps],
    ...(late === undefined ? {} : { recordedLate: late }),
  };
}
