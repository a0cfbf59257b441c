import { asDraft, type EventOf } from "engagement-ledger";
import type { DutyDrafts } from "./documents.js";
import { kept } from "./noted.js";

/** Keeps the reports that bodies received, and their answers. */
export const insightHandlers = {
  InsightReceived: (drafts: DutyDrafts, event: EventOf<"InsightReceived">): void => {
    const { insights, bodies, activities } = drafts;
    insights(event.entity).received = asDraft(kept(event));
    for (const body of event.data.to) bodies(body).insights[event.entity] = true;
    for (const { activity } of event.data.claims)
      if (activity !== undefined) activities(activity).claimedBy[event.entity] = true;
  },
  InsightAcknowledged: ({ insights }: DutyDrafts, event: EventOf<"InsightAcknowledged">): void => {
    insights(event.entity).acknowledged.push(asDraft(kept(event)));
  },
  InsightAnswered: ({ insights }: DutyDrafts, event: EventOf<"InsightAnswered">): void => {
    insights(event.entity).answered.push(asDraft(kept(event)));
  },
};
