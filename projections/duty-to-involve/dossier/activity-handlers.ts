import type { EventOf } from "engagement-ledger";
import type { DutyDrafts } from "./documents.js";
import { noted } from "./noted.js";

type Linking = EventOf<"ActivityPlanned"> | EventOf<"ConsultationOpened"> | EventOf<"ActivityHeld">;

/** An activity counts for a matter only through a link: each is kept with its matter. */
function link({ matters }: DutyDrafts, event: Linking): void {
  for (const { matter, ...how } of event.data.matters)
    matters(matter).links.push({ ...noted(event), activity: event.entity, ...how });
}

/** Keeps when each activity was open or held, ended, and was reported. */
export const activityHandlers = {
  ActivityPlanned: (drafts: DutyDrafts, event: EventOf<"ActivityPlanned">): void => {
    link(drafts, event);
  },
  ConsultationOpened: (drafts: DutyDrafts, event: EventOf<"ConsultationOpened">): void => {
    const { title, purpose, audiences } = event.data;
    link(drafts, event);
    const activity = drafts.activities(event.entity);
    activity.title = title;
    activity.occurrences.push({
      ...noted(event),
      what: "opened",
      twoWay: true,
      mode: purpose === "information" ? "informed" : "consulted",
      purpose,
      audiences: [...audiences],
    });
  },
  ActivityHeld: (drafts: DutyDrafts, event: EventOf<"ActivityHeld">): void => {
    const { title, twoWay, mode, purpose, audiences, until } = event.data;
    link(drafts, event);
    const activity = drafts.activities(event.entity);
    activity.title ??= title;
    activity.occurrences.push({
      ...noted(event),
      what: "held",
      twoWay,
      mode,
      purpose,
      audiences: [...audiences],
      ...(until === undefined ? {} : { until }),
    });
  },
  ConsultationClosed: ({ activities }: DutyDrafts, event: EventOf<"ConsultationClosed">): void => {
    activities(event.entity).closed = noted(event);
  },
  ActivityCancelled: ({ activities }: DutyDrafts, event: EventOf<"ActivityCancelled">): void => {
    activities(event.entity).cancelled = noted(event);
  },
  ResponsePublished: ({ activities }: DutyDrafts, event: EventOf<"ResponsePublished">): void => {
    activities(event.entity).published.push(noted(event));
  },
};
