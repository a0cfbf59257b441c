import { asDraft, type EventOf } from "engagement-ledger";
import { atWork } from "./at-work.js";
import type { DutyDrafts } from "./documents.js";
import { kept, noted } from "./noted.js";

type Linking = EventOf<"ActivityPlanned"> | EventOf<"ConsultationOpened"> | EventOf<"ActivityHeld">;

/** An activity counts for a matter only through a link: each is kept with its matter. */
function link({ matters, activities }: DutyDrafts, event: Linking): void {
  for (const { matter, ...how } of event.data.matters) {
    matters(matter).links.push({ ...noted(event), activity: event.entity, ...how });
    activities(event.entity).matters[matter] = true;
    Object.assign(matters(matter).themes, activities(event.entity).themes);
  }
}

/** Keeps when each activity was planned, open or held, ended, and was reported. */
export const activityHandlers = {
  ActivityPlanned: (drafts: DutyDrafts, event: EventOf<"ActivityPlanned">): void => {
    link(drafts, event);
    drafts.bodies(event.data.by).activities[event.entity] = true;
    drafts.activities(event.entity).planned.push(asDraft(kept(event)));
  },
  ConsultationOpened: (drafts: DutyDrafts, event: EventOf<"ConsultationOpened">): void => {
    link(drafts, event);
    drafts.bodies(event.data.by).activities[event.entity] = true;
    atWork(drafts, event.data.by, event);
    drafts.activities(event.entity).openings.push(asDraft(kept(event)));
  },
  ActivityHeld: (drafts: DutyDrafts, event: EventOf<"ActivityHeld">): void => {
    link(drafts, event);
    drafts.bodies(event.data.by).activities[event.entity] = true;
    atWork(drafts, event.data.by, event);
    if (event.data.presents !== undefined)
      drafts.plans(event.data.presents).presentedIn[event.entity] = true;
    const { accessibility: _access, supports: _supports, ...rest } = event.data;
    drafts.activities(event.entity).held.push(asDraft({ ...rest, ...noted(event) }));
  },
  ConsultationExtended: (
    { activities }: DutyDrafts,
    event: EventOf<"ConsultationExtended">,
  ): void => {
    activities(event.entity).extended.push(asDraft(kept(event)));
  },
  MidpointReviewed: ({ activities }: DutyDrafts, event: EventOf<"MidpointReviewed">): void => {
    activities(event.entity).midpoints.push(asDraft(kept(event)));
  },
  ConsultationClosed: ({ activities }: DutyDrafts, event: EventOf<"ConsultationClosed">): void => {
    activities(event.entity).closed.push(noted(event));
  },
  ActivityCancelled: ({ activities }: DutyDrafts, event: EventOf<"ActivityCancelled">): void => {
    activities(event.entity).cancelled.push(asDraft(kept(event)));
  },
  ResponsePublished: ({ activities }: DutyDrafts, event: EventOf<"ResponsePublished">): void => {
    activities(event.entity).published.push(asDraft(kept(event)));
  },
  ReturnDelayed: ({ activities }: DutyDrafts, event: EventOf<"ReturnDelayed">): void => {
    activities(event.entity).delayed.push(asDraft(kept(event)));
  },
  FeedbackReturned: ({ activities }: DutyDrafts, event: EventOf<"FeedbackReturned">): void => {
    activities(event.entity).returned.push(asDraft(kept(event)));
  },
  ActivityEvaluated: ({ activities }: DutyDrafts, event: EventOf<"ActivityEvaluated">): void => {
    activities(event.entity).evaluated.push(asDraft(kept(event)));
  },
};
