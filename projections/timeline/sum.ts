import { key, lastDay, type EngagementEvent } from "engagement-ledger";
import type { TimelineDrafts } from "./documents.js";

const most = 50;

/** Sums single responses, and what is done with them, to one line an activity, day and type. */
export function sum({ summed }: TimelineDrafts, event: EngagementEvent): void {
  const { id, type, recordedAt, position, correctedBy } = event;
  const activity = activityOf(event);
  const day = event.occurredAt.length === 24 ? lastDay(event.occurredAt) : event.occurredAt;
  const draft = summed(key(type, activity, day));
  if (draft.events === 0) {
    draft.type = type;
    draft.activity = activity;
    draft.day = day;
    draft.position = position;
  }
  draft.events += 1;
  draft.lastRecordedAt = recordedAt;
  if (draft.ids.length < most) draft.ids.push(id);
  if (correctedBy !== undefined) draft.correctedBy = correctedBy;
  if (event.type === "ResponsesTallied" && !event.data.breakdown)
    draft.tallied += event.data.responses;
}

function activityOf(event: EngagementEvent): string {
  if (event.type === "FeedbackReceived") return event.data.activity;
  return event.type === "ResponsesTallied" ? event.entity : "";
}
