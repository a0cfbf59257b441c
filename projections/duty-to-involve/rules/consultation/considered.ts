import { lateSentence, recordedLate } from "../../counting/recorded-late.js";
import type { DecisionPoint, Facts } from "../facts.js";
import type { Answer } from "../finding.js";
import { orderDetail, orderNeeded, whyUndated } from "../order-unknown.js";
import { closingUnknown } from "./closing-unknown.js";
import type { Consultation } from "./consultation.js";
import { reportReceived } from "./report-received.js";
import { themesAnswered } from "./themes-answered.js";

/** Answers whether those who made a decision had the report, and each theme has an answer. */
export function considered(
  consultation: Consultation,
  facts: Facts,
  decision: DecisionPoint,
): Answer {
  const { called, closing } = consultation;
  const report = reportReceived(consultation, facts, decision);
  const themes = themesAnswered(facts, decision);
  const evidence = [...closing.events, ...report.evidence, ...themes.evidence, decision];
  const noReport = report.timing === "too-late";
  if (noReport || themes.open.length > 0)
    return {
      outcome: "evidence-missing",
      ...(report.isAfter ? { details: ["contradicted"] } : {}),
      sentence: [
        ...(noReport || report.timing === "in-time" ? [report.said] : []),
        ...(themes.open.length > 0 ? [themes.said] : []),
      ].join(" "),
      evidence,
      missing: [
        ...(noReport
          ? [`a report of ${called}, received after its closing and before the decision`]
          : []),
        ...themes.open,
      ],
    };
  if (report.closingUnknown) return { ...closingUnknown(called, decision.called), evidence };
  if (report.timing !== "in-time")
    return {
      outcome: "not-decidable",
      details: orderDetail(report.timing),
      sentence: `The report of ${called} and its closing or ${decision.called} are ${whyUndated(report.timing)}: ${report.said}.`,
      evidence,
      judgement: orderNeeded,
    };
  if (themes.unsettled !== undefined)
    return { ...themes.unsettled, sentence: `${report.said} ${themes.said}`, evidence };
  const late = recordedLate(
    report.evidence.map((paper) => [...closing.events, paper]),
    decision,
  );
  return {
    outcome: "evidence-found",
    sentence: `${report.said} ${themes.said}${lateSentence(late)}`,
    evidence,
    ...(late === undefined ? {} : { recordedLate: late }),
  };
}
