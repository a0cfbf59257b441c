import type { Envelope, EventOf } from "engagement-ledger";
import type { DutyDrafts } from "./documents.js";
import { keepTally } from "./keep-tally.js";
import { noted } from "./noted.js";
import { byClaim } from "./order.js";
import { keepResponse } from "./response-handlers.js";
import { keepTheme } from "./theme-handlers.js";

function received({ activities }: DutyDrafts, activity: string, event: Envelope): void {
  const draft = activities(activity);
  const view = noted(event);
  draft.views ??= { first: view, earliest: view, events: 0 };
  if (byClaim(view, draft.views.earliest) < 0) draft.views.earliest = view;
  draft.views.events += 1;
}

/** Keeps what shows that views were received: a response, a tally above 0, or a theme. */
export const viewsHandlers = {
  FeedbackReceived: (drafts: DutyDrafts, event: EventOf<"FeedbackReceived">): void => {
    keepResponse(drafts, event);
    received(drafts, event.data.activity, event);
  },
  ResponsesTallied: (drafts: DutyDrafts, event: EventOf<"ResponsesTallied">): void => {
    keepTally(drafts, event);
    if (event.data.responses > 0) received(drafts, event.entity, event);
  },
  ThemeIdentified: (drafts: DutyDrafts, event: EventOf<"ThemeIdentified">): void => {
    keepTheme(drafts, event);
    for (const activity of event.data.activities) received(drafts, activity, event);
  },
};
