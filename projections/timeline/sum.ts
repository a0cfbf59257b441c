import { key, lastDay, type EngagementEvent } from "engagement-ledger";
import type { TimelineDrafts } from "./documents.js";

const most = 50;

/**
 * Sums single responses, and what is done with them, to one line an activity, day and type.
 *
 * Tallies are summed by channel, and what came by petition stands alone: signatures are not responses.
 * Source: taxonomies.md 10.
 */
export function sum({ summed }: TimelineDrafts, event: EngagementEvent): void {
  const { id, type, recordedAt, position, correctedBy } = event;
  const activity = activityOf(event);
  const channel = channelOf(event);
  const day = event.occurredAt.length === 24 ? lastDay(event.occurredAt) : event.occurredAt;
  const draft = summed(key(type, activity, day, channel));
  if (draft.events === 0) {
    draft.type = type;
    draft.activity = activity;
    draft.channel = channel;
    draft.day = day;
    draft.position = position;
  }
  draft.events += 1;
  draft.lastRecordedAt = recordedAt;
  if (draft.ids.length < most) draft.ids.push(id);
  if (correctedBy !== undefined) draft.correctedBy = correctedBy;
  if (event.type !== "ResponsesTallied" || event.data.breakdown) return;
  draft.totals += 1;
  draft.tallied += event.data.responses;
}

function activityOf(event: EngagementEvent): string {
  if (event.type === "FeedbackReceived") return event.data.activity;
  return event.type === "ResponsesTallied" ? event.entity : "";
}

function channelOf(event: EngagementEvent): string {
  if (event.type === "ResponsesTallied") return event.data.channel;
  return event.type === "FeedbackReceived" && event.data.channel === "petition" ? "petition" : "";
}
