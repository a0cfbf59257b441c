import { firstDay } from "engagement-ledger";
import { exactDay, onDay } from "../../days.js";
import type { Noted } from "../../dossier/noted.js";
import type { DecisionPoint } from "../facts.js";
import type { Answer } from "../finding.js";
import { orderNeeded } from "../order-unknown.js";
import { gapBetween } from "./gap.js";

/**
 * Answers for a notice that is not shown to have come by the first working day after the decision.
 *
 * That day is undefined where bank holidays are not known.
 */
export function noticeLate(
  notice: Noted,
  decision: DecisionPoint,
  called: string,
  next: string | undefined,
): Answer {
  const evidence = [notice, decision];
  const told = `${called} was told of ${decision.called}, with the reason, ${onDay(notice.occurredAt)}`;
  const known =
    exactDay(notice.occurredAt) !== undefined && exactDay(decision.occurredAt) !== undefined;
  const surelyLater = next !== undefined && (firstDay(notice.occurredAt) ?? "") > next;
  if (!known && !surelyLater)
    return {
      outcome: "not-decidable",
      details: ["imprecise-date"],
      sentence: `${told}. Dated so imprecisely, they do not show how long after it that was.`,
      evidence,
      judgement: orderNeeded,
    };
  const gap = gapBetween(decision.occurredAt, notice.occurredAt);
  return {
    outcome: "not-decidable",
    details: [next === undefined ? "working-days-not-known" : "after-next-working-day"],
    sentence:
      `${told}${gap === undefined ? "" : `: ${gap} after it`}. ` +
      (next === undefined
        ? "Which was the first working day after it is not known."
        : `The first working day after it was ${next}; no number of days is in the law.`),
    evidence,
    judgement: {
      needed: "whether that was immediate",
      whoCould:
        "the responsible body with the local authority, by recording ReviewHeld of the notice; this rule only tells the gap",
    },
  };
}
