import type { InsightDossier } from "../../dossier/insight-dossier.js";
import { listOf } from "../../dossier/names.js";
import type { Kept, Noted } from "../../dossier/noted.js";
import { earliestFirst } from "../../dossier/order.js";
import { before } from "../../timing.js";
import type { BodyFacts } from "../facts.js";

/** A report or referral that a body received, with what followed, the earliest first. */
export interface ReceivedInsight extends Pick<InsightDossier, "acknowledged" | "answered"> {
  /** Its id. */
  readonly insight: string;
  /** The receipt. */
  readonly receipt: Kept<"InsightReceived">;
}

/** The reports and referrals of one kind that a body received; what is dated before one does not follow it. */
export function receivedOfKind(
  { history, record }: Pick<BodyFacts, "history" | "record">,
  kind: Kept<"InsightReceived">["kind"],
): ReadonlyArray<ReceivedInsight> {
  return listOf(history.insights).flatMap((insight) => {
    const {
      received: receipt,
      acknowledged = [],
      answered = [],
    } = record.insights.get(insight) ?? {};
    const follows = ({ occurredAt }: Noted): boolean =>
      receipt === undefined || before(occurredAt, receipt.occurredAt) !== "in-time";
    const isMeant = receipt?.kind === kind && receipt.to.some((body) => body === history.body);
    if (receipt === undefined || !isMeant) return [];
    return [
      {
        insight,
        receipt,
        acknowledged: earliestFirst(acknowledged.filter(follows)),
        answered: earliestFirst(answered.filter(follows)),
      },
    ];
  });
}
