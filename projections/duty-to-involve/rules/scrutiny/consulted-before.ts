import { assessmentFor } from "../../counting/assessment.js";
import { lateSentence, recordedLate } from "../../counting/recorded-late.js";
import { onDay } from "../../days.js";
import { before, best } from "../../timing.js";
import type { DutyFacts } from "../facts.js";
import type { Answer } from "../finding.js";
import { listed } from "../listed.js";
import { orderDetail, orderNeeded, whyUndated } from "../order-unknown.js";
import type { Consultations } from "./consultations.js";
import { ofAnother } from "./of-another.js";
import { urgencyFor } from "./urgency.js";

/** Answers whether an authority was consulted before the decision; any authority where none is named. */
export function consultedBefore(
  facts: DutyFacts,
  { own, ofOthers }: Consultations,
  authority?: string,
): Answer {
  const { decision, record } = facts;
  const assessment = assessmentFor(facts.matter, decision);
  const judged = assessment === undefined ? [] : [assessment];
  const named = (id: string): string => record.bodies.get(id).name ?? id;
  const whom = authority === undefined ? "a local authority" : named(authority);
  const timingOf = ({ occurredAt }: { readonly occurredAt: string }) =>
    decision === undefined ? "in-time" : before(occurredAt, decision.occurredAt);
  const timing = best(own.map(timingOf));
  const shown = own.filter((one) => timingOf(one) === timing);
  const which = listed(
    shown.map((one) => `${named(one.authority)} was consulted ${onDay(one.occurredAt)}`),
  );
  const evidence = [...judged, ...shown, ...(decision === undefined ? [] : [decision])];
  const missing = [`a consultation of ${whom} before the decision`];
  if (shown.length > 0 && timing === "in-time") {
    const late = recordedLate(
      shown.map((one) => [one]),
      decision,
    );
    return {
      outcome: "evidence-found",
      sentence:
        `${which}${decision === undefined ? "" : `, before ${decision.called}`}.` +
        (authority === undefined ? " The assessment names no authority to consult." : "") +
        lateSentence(late),
      evidence,
      ...(late === undefined ? {} : { recordedLate: late }),
    };
  }
  if (shown.length > 0 && timing !== "too-late")
    return {
      outcome: "not-decidable",
      details: orderDetail(timing),
      sentence: `The consultation of ${whom} and ${decision?.called ?? ""} are ${whyUndated(timing)}: ${which}.`,
      evidence,
      missing,
      judgement: orderNeeded,
    };
  const perhaps = ofOthers.filter((one) => timingOf(one) !== "too-late");
  if (perhaps.length > 0) return ofAnother(perhaps, facts);
  if (decision === undefined)
    return {
      outcome: "not-yet-due",
      sentence: `Nothing is decided yet; no consultation of ${whom} is on record.`,
      evidence,
      missing,
    };
  return {
    outcome: "evidence-missing",
    ...(shown.length > 0 ? { details: ["contradicted"] } : {}),
    sentence:
      `No consultation of ${whom} is on record before ${decision.called}.` +
      (shown.length > 0 ? ` Afterwards, ${which}.` : "") +
      (urgencyFor(facts) === undefined ? "" : " Urgency was claimed only after it."),
    evidence,
    missing,
  };
}
