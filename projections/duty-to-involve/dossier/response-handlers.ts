import { asDraft, type EventOf } from "engagement-ledger";
import type { DutyDrafts } from "./documents.js";
import { recount } from "./recount.js";
import { noted } from "./noted.js";

/** Keeps what takes a response out of the counts, and lets it in again. */
export const responseHandlers = {
  FeedbackWithdrawn: (drafts: DutyDrafts, event: EventOf<"FeedbackWithdrawn">): void => {
    recount(drafts, event.entity, (response) => {
      response.since.push({ ...noted(event), what: "withdrawn" });
    });
  },
  FeedbackModerated: (drafts: DutyDrafts, event: EventOf<"FeedbackModerated">): void => {
    const { decision: what } = event.data;
    if (what !== "excluded" && what !== "released") return;
    recount(drafts, event.entity, (response) => {
      response.since.push({ ...noted(event), what });
    });
  },
};

/** Keeps one response, and counts it. */
export function keepResponse(drafts: DutyDrafts, event: EventOf<"FeedbackReceived">): void {
  const { activity, channel, respondent, characteristics } = event.data;
  const { subject } = respondent;
  recount(drafts, event.entity, (response) => {
    response.received = asDraft({
      ...noted(event),
      activity,
      channel,
      characteristics,
      ...(subject === undefined ? {} : { subject }),
    });
  });
}
