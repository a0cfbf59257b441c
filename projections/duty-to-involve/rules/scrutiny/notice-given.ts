import { firstDay, lastDay } from "engagement-ledger";
import { nextWorkingDay } from "../../../clocks/working-days.js";
import { onDay } from "../../days.js";
import type { Noted } from "../../dossier/noted.js";
import { earliestFirst } from "../../dossier/order.js";
import { onOrBefore } from "../../timing.js";
import type { DecisionPoint, Facts } from "../facts.js";
import type { Answer } from "../finding.js";
import { calendarNeeded } from "../order-unknown.js";
import { consultedWith } from "./consultation-of.js";
import { noticeLate } from "./notice-late.js";
import { gapBetween } from "./gap.js";

/** Answers whether an authority, or any where none is named, was told of an urgent decision at once. */
export function noticeGiven(
  facts: Pick<Facts, "matter" | "record" | "today">,
  decision: DecisionPoint,
  authority?: string,
): Answer {
  const { matter, record, today } = facts;
  const named = (id: string): string => record.bodies.get(id).name ?? id;
  const whom = authority === undefined ? "a local authority" : named(authority);
  const told = authority === undefined ? undefined : consultedWith(matter, authority);
  const notices = earliestFirst(matter.urgentNotices).filter(
    (notice) =>
      notice.decision === decision.decision &&
      (told?.has(notice.authority) ?? true) &&
      lastDay(notice.occurredAt) >= (firstDay(decision.occurredAt) ?? ""),
  );
  const [notice] = notices.filter(({ reason }) => reason !== undefined);
  const next = nextWorkingDay(lastDay(decision.occurredAt));
  if (notice === undefined) return noNotice(whom, notices, decision, next, today);
  const first = firstDay(decision.occurredAt);
  const soonest = first === undefined ? undefined : nextWorkingDay(first);
  const sameDay = onOrBefore(notice.occurredAt, decision.occurredAt) === "in-time";
  if (!sameDay && (soonest === undefined || lastDay(notice.occurredAt) > soonest))
    return noticeLate(notice, decision, named(notice.authority), next);
  const gap = gapBetween(decision.occurredAt, notice.occurredAt);
  return {
    outcome: "evidence-found",
    sentence:
      `${named(notice.authority)} was told of ${decision.called}, with the reason, ${onDay(notice.occurredAt)}` +
      `${gap === undefined ? "" : `: ${gap} after it`}.`,
    evidence: [notice, decision],
  };
}

function noNotice(
  whom: string,
  withoutReason: ReadonlyArray<Noted>,
  decision: DecisionPoint,
  next: string | undefined,
  today: string,
): Answer {
  const [what, missing] =
    withoutReason.length > 0
      ? [
          `A notice to ${whom} of ${decision.called} is on record without the reason`,
          `the reason for no consultation, in the notice to ${whom}`,
        ]
      : [
          `No notice to ${whom} of ${decision.called} is on record`,
          `a notice to ${whom} of the decision, with the reason`,
        ];
  if (next === undefined && today > lastDay(decision.occurredAt))
    return {
      outcome: "not-decidable",
      details: ["working-days-not-known"],
      sentence: `${what}. Which was the first working day after it is not known.`,
      evidence: [...withoutReason, decision],
      missing: [missing],
      judgement: calendarNeeded,
    };
  const open = today <= (next ?? lastDay(decision.occurredAt));
  return {
    outcome: open ? "not-yet-due" : "evidence-missing",
    sentence: open ? `${what}; the first working day after it is not over.` : `${what}.`,
    evidence: [...withoutReason, decision],
    missing: [missing],
  };
}
