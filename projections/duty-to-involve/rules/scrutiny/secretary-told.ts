import { daysBetween } from "engagement-ledger";
import { assessmentFor } from "../../counting/assessment.js";
import { lateSentence, recordedLate } from "../../counting/recorded-late.js";
import { exactDay, onDay } from "../../days.js";
import { earliestFirst } from "../../dossier/order.js";
import { before } from "../../timing.js";
import type { DutyFacts } from "../facts.js";
import type { Answer } from "../finding.js";

/** Answers whether the Secretary of State was notified, and how long after the authority was consulted. */
export function secretaryTold({ matter, decision }: DutyFacts): Answer {
  const [consulted] = earliestFirst(matter.scrutinyConsulted);
  const calls = earliestFirst(matter.calledIn);
  const [called] = calls;
  const began =
    consulted === undefined
      ? "No consultation of a local authority is on record"
      : `The local authority was first consulted ${onDay(consulted.occurredAt)}`;
  const calledIn =
    called === undefined ? "" : ` The matter was called in ${onDay(called.occurredAt)}.`;
  const [notice] = earliestFirst(matter.secretaryNotified);
  const assessment = assessmentFor(matter, decision);
  const judged = assessment === undefined ? [] : [assessment];
  const evidence = [...judged, ...(consulted === undefined ? [] : [consulted]), ...calls];
  if (notice !== undefined) {
    const late =
      decision !== undefined && before(notice.occurredAt, decision.occurredAt) === "in-time"
        ? recordedLate([[notice]], decision)
        : undefined;
    return {
      outcome: "evidence-found",
      sentence:
        `${began}; the Secretary of State was notified ${onDay(notice.occurredAt)}` +
        `${consulted === undefined ? "" : gap(consulted.occurredAt, notice.occurredAt)}.${calledIn}` +
        lateSentence(late),
      evidence: [...evidence, notice],
      ...(late === undefined ? {} : { recordedLate: late }),
    };
  }
  const missing = ["a notice to the Secretary of State"];
  if (consulted === undefined && decision === undefined)
    return {
      outcome: "not-yet-due",
      sentence: `${began}, nothing is decided, and no notice to the Secretary of State is on record yet.${calledIn}`,
      evidence,
      missing,
    };
  return {
    outcome: "evidence-missing",
    sentence: `${began}, and no notice to the Secretary of State is on record.${calledIn}`,
    evidence: [...evidence, ...(decision === undefined ? [] : [decision])],
    missing,
  };
}

function gap(consulted: string, notified: string): string {
  const [from, to] = [exactDay(consulted), exactDay(notified)];
  if (from === undefined || to === undefined) return "";
  const days = daysBetween(from, to);
  const count = `${Math.abs(days)} ${Math.abs(days) === 1 ? "day" : "days"}`;
  if (days === 0) return ", on the same day";
  return days > 0 ? `, ${count} after that` : `, ${count} before that`;
}
