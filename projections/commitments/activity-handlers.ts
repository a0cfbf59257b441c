import { asDraft, type EventOf } from "engagement-ledger";
import { claimOf } from "../closed-loop/claim.js";
import { noted } from "../duty-to-involve/dossier/noted.js";
import { note, type CommitmentDrafts } from "./note.js";

/** Keeps activities: their plans with targets, when they took place, and for which matters. */
export const activityHandlers = {
  ActivityPlanned: (documents: CommitmentDrafts, event: EventOf<"ActivityPlanned">): void => {
    const { by, purpose, targets, requiredGroups, matters } = event.data;
    const activity = documents.activities(event.entity);
    if (activity.by === "") activity.by = by;
    activity.planned.push({
      ...claimOf(event),
      by,
      purpose,
      targets: asDraft([...targets]),
      requiredGroups: [...requiredGroups],
    });
    link(documents, event.entity, matters);
    note(documents, event);
  },
  ConsultationOpened: (documents: CommitmentDrafts, event: EventOf<"ConsultationOpened">): void => {
    const { by, title, matters } = event.data;
    const activity = documents.activities(event.entity);
    activity.by = by;
    activity.title = title;
    activity.openings.push(noted(event));
    link(documents, event.entity, matters);
    note(documents, event);
  },
  ConsultationClosed: (documents: CommitmentDrafts, event: EventOf<"ConsultationClosed">): void => {
    documents.activities(event.entity).closed.push(noted(event));
    note(documents, event);
  },
  ActivityHeld: (documents: CommitmentDrafts, event: EventOf<"ActivityHeld">): void => {
    const { by, title, matters } = event.data;
    const activity = documents.activities(event.entity);
    activity.by = by;
    activity.title = title;
    activity.held.push(claimOf(event));
    link(documents, event.entity, matters);
    note(documents, event);
  },
  ActivityCancelled: (
    { activities }: CommitmentDrafts,
    event: EventOf<"ActivityCancelled">,
  ): void => {
    activities(event.entity).cancelled.push(noted(event));
  },
  InvolvementLinked: (documents: CommitmentDrafts, event: EventOf<"InvolvementLinked">): void => {
    const { activity } = event.data;
    if (activity !== undefined) link(documents, activity, [{ matter: event.entity }]);
    note(documents, event);
  },
  MidpointReviewed: note,
  ResponsesTallied: note,
  ActivityEvaluated: note,
  ResponsePublished: note,
  FeedbackReturned: note,
  FormatRequested: note,
  FormatProvided: note,
};

function link(
  { activities }: CommitmentDrafts,
  activity: string,
  links: ReadonlyArray<{ readonly matter: string }>,
): void {
  for (const { matter } of links) {
    const { matters } = activities(activity);
    if (!matters.includes(matter)) matters.push(matter);
  }
}
