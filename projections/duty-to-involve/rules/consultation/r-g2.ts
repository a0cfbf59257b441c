import { lateSentence, recordedLate, worstDelay } from "../../counting/recorded-late.js";
import { best, onOrBefore, worst } from "../../timing.js";
import type { Facts } from "../facts.js";
import type { Answer } from "../finding.js";
import { orderDetail, orderNeeded } from "../order-unknown.js";
import { defineRule } from "../rule.js";
import { gunning } from "../cases.js";
import type { Consultation } from "./consultation.js";
import { eachOnProposal } from "./each-on-proposal.js";
import { informationIn, type Information } from "./information.js";
import { versionsConsulted } from "./versions-consulted.js";

/**
 * What people need to know to answer was published on or before the opening of a consultation on a proposal.
 *
 * What a document holds is what its record says it holds.
 * Source: law.md 4.1.
 */
export const enoughInformation = defineRule({
  of: "matter",
  id: "R-G2",
  version: 1,
  title: "People were told what they need to know to answer",
  authority: [gunning],
  inputs: [
    "the published versions of the proposal that the consultation was on: options, and what the document holds",
    "the formats and languages of the document",
    "the opening of the consultation",
  ],
  outcomes: {
    "evidence-found": "each part of the information is on record, published by the opening",
    "evidence-missing": "a part is not on record, or was published only after the opening",
    "not-applicable":
      "no specific proposal and decision are linked with it, it was withdrawn, or there is no consultation",
    "not-decidable": "dates do not show whether it was published by the opening",
  },
  cannotDecide: "whether it was clear, fair and not misleading",
  per: "matter",
  test: eachOnProposal(tested),
});

function tested(consultation: Consultation, facts: Facts): Answer {
  const { called, opening } = consultation;
  const publications = versionsConsulted(consultation, facts);
  const parts = informationIn(publications, consultation).map((part) => ({
    ...part,
    timing: best(part.shownBy.map((event) => onOrBefore(event.occurredAt, opening.occurredAt))),
  }));
  const lacking = parts.filter(({ shownBy }) => shownBy.length === 0).map((part) => part.called);
  const onRecord = parts.filter(({ shownBy }) => shownBy.length > 0);
  const late = onRecord.filter(({ timing }) => timing === "too-late").map((part) => part.called);
  const evidence = [opening, ...publications];
  if (lacking.length > 0 || late.length > 0)
    return {
      outcome: "evidence-missing",
      ...(late.length > 0 ? { details: ["contradicted"] } : {}),
      sentence: [
        ...(lacking.length > 0
          ? [`Not on record of the information for ${called}: ${lacking.join("; ")}.`]
          : []),
        ...(late.length > 0 ? [`Published only after ${called} opened: ${late.join("; ")}.`] : []),
      ].join(" "),
      evidence,
      missing: [...lacking, ...late.map((one) => `${one}, published on or before the opening`)],
    };
  const timing = worst(onRecord.map((part) => part.timing));
  if (timing !== "in-time")
    return {
      outcome: "not-decidable",
      details: orderDetail(timing),
      sentence: `The publication of the proposal and the opening of ${called} are dated too imprecisely to show whether it was public by then.`,
      evidence,
      judgement: orderNeeded,
    };
  const days = partsLate(parts, consultation, facts);
  return {
    outcome: "evidence-found",
    sentence:
      `Published by the opening of ${called}, on record: ${parts.map((part) => part.called).join("; ")}.` +
      lateSentence(days),
    evidence,
    ...(days === undefined ? {} : { recordedLate: days }),
  };
}

/** The delay of the part recorded last; of each part, what was recorded soonest and in time counts. */
function partsLate(
  parts: ReadonlyArray<Information>,
  { opening }: Consultation,
  { decision }: Facts,
): number | undefined {
  const delays = parts.map(({ shownBy }) => {
    const inTime = shownBy.filter(
      ({ occurredAt }) => onOrBefore(occurredAt, opening.occurredAt) === "in-time",
    );
    return recordedLate(
      inTime.map((event) => [opening, event]),
      decision,
    );
  });
  return worstDelay(delays);
}
