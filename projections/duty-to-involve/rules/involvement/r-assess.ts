import { involvementProvisions } from "./authority.js";
import { recordedLate, lateSentence } from "../../counting/recorded-late.js";
import { onDay } from "../../days.js";
import type { Kept, Noted } from "../../dossier/noted.js";
import { earliestFirst } from "../../dossier/order.js";
import { best, onOrBefore, worst, type Timing } from "../../timing.js";
import { fieldsLacking, fieldsUnsettled } from "./assessment-fields.js";
import { reassessment } from "./reassessment.js";
import type { DutyFacts } from "../facts.js";
import type { Answer } from "../finding.js";
import { withdrawnAnswer } from "../impact-gate.js";
import { listed } from "../listed.js";
import { orderDetail, orderNeeded, whyUndated } from "../order-unknown.js";
import { defineRule, involvementDuties } from "../rule.js";
import { triggersOf } from "../trigger.js";

/**
 * A complete assessment of the duty, made on or before the first option settled or decision.
 *
 * All nine fields must be answered, also with "unclear"; a changed proposal needs another assessment.
 * Source: law.md 5.3; NHS Act 2006 s.242, s.14Z2, s.14Z45, s.13Q.
 */
export const dutyAssessed = defineRule({
  of: "duty",
  id: "R-ASSESS",
  version: 1,
  title: "Someone assessed whether and how the duty applies, in time and in full",
  authority: [
    {
      text: "the form of assessment that commissioners use",
      mark: "S",
      source:
        "https://www.derbyandderbyshireccg.nhs.uk/get-involved/how-we-decide-when-to-engage-or-consult/",
    },
    ...involvementProvisions(),
  ],
  inputs: [
    "how the matter was opened",
    "the assessments of the duty and their nine fields",
    "the versions of the proposal",
    "the first option settled or decision",
  ],
  outcomes: {
    "evidence-found":
      "a complete assessment is on record, made on or before the first option settled or decision, and again for each later version of the proposal",
    "evidence-missing":
      "an option is settled or a decision made, and no complete assessment is on record by then",
    "not-yet-due": "nothing is settled or decided, and no complete assessment is on record",
    "not-applicable": "no duty to involve bound the body, or the matter was withdrawn",
    "not-decidable": "dates do not show which came first, or the kind of body is not recorded",
  },
  cannotDecide: "whether the judgement was right",
  appliesTo: { duties: involvementDuties, limbs: [] },
  per: "matter",
  test: (facts) => firstAssessment(facts),
});

function firstAssessment(facts: DutyFacts): Answer {
  const { matter } = facts;
  const triggers = triggersOf(matter);
  const complete = earliestFirst(matter.assessments).filter(
    (one) => fieldsLacking(one).length === 0,
  );
  const against = ({ occurredAt }: Noted): ReadonlyArray<Timing> =>
    triggers.map((each) => onOrBefore(occurredAt, each.occurredAt));
  const timings = complete.map((one) => worst(against(one)));
  const timing = best(timings);
  const shown = complete.filter((_one, index) => timings[index] === timing);
  const last = shown.at(-1);
  if (last === undefined) return noneComplete(facts);
  const trigger = triggers[against(last).indexOf(timing)];
  const evidence = [...shown, ...(trigger === undefined ? [] : [trigger])];
  if (timing === "in-time") {
    const again = reassessment(matter);
    if (again !== undefined) return again;
    const late = recordedLate(
      shown.map((one) => [one]),
      trigger,
    );
    return {
      outcome: "evidence-found",
      sentence:
        `The duty was assessed ${onDay(last.occurredAt)} with all nine fields answered` +
        (trigger === undefined ? "." : `, on or before ${trigger.called}.`) +
        unsettled(last) +
        otherDuty(last, facts) +
        lateSentence(late),
      evidence,
      ...(late === undefined ? {} : { recordedLate: late }),
    };
  }
  const called = trigger?.called ?? "";
  const missing = [`an assessment of the duty on or before ${called}`];
  if (timing !== "too-late")
    return {
      outcome: "not-decidable",
      details: orderDetail(timing),
      sentence: `The assessment (${onDay(last.occurredAt)}) and ${called} are ${whyUndated(timing)}.`,
      evidence,
      missing,
      judgement: orderNeeded,
    };
  return {
    outcome: "evidence-missing",
    details: ["contradicted"],
    sentence: `The first complete assessment was made ${onDay(shown[0]?.occurredAt ?? "")}, after ${called}.`,
    evidence,
    missing,
  };
}

function noneComplete(facts: DutyFacts): Answer {
  const { matter } = facts;
  const trigger = triggersOf(matter)[0];
  const partial = earliestFirst(matter.assessments);
  const lacking = [...new Set(partial.flatMap(fieldsLacking))];
  const found =
    partial.length === 0
      ? "No assessment of the duty is on record"
      : `No complete assessment is on record: ${listed(lacking)} not answered`;
  const missing = partial.length === 0 ? ["an assessment of the duty"] : lacking;
  if (trigger === undefined)
    return (
      withdrawnAnswer(facts) ?? {
        outcome: "not-yet-due",
        sentence: `${found}; no option is settled and nothing is decided yet.`,
        evidence: partial,
        missing,
      }
    );
  return {
    outcome: "evidence-missing",
    sentence: `${found}; ${trigger.called} came first.`,
    evidence: [...partial, trigger],
    missing,
  };
}

function unsettled(assessment: Kept<"DutyAssessed">): string {
  const fields = fieldsUnsettled(assessment);
  return fields.length === 0 ? "" : ` Left open in it: ${listed(fields)}.`;
}

function otherDuty({ duty }: Kept<"DutyAssessed">, facts: DutyFacts): string {
  if (duty === facts.duty.id) return "";
  return ` It names ${duty === "none" ? "no duty" : duty}; the duty that bound ${facts.body} was ${facts.duty.id}.`;
}
