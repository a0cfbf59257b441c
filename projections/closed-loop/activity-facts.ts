import { lastDay, type EventOf } from "engagement-ledger";
import { claimOf, type Claim } from "./claim.js";
import type { ActivityDocument, Telling } from "./documents.js";

type Arranged = EventOf<"ActivityPlanned" | "ConsultationOpened" | "ActivityHeld">;

/** Notes whose an activity is, which matters it counts for, and whom it is for. */
export function arranged(activity: ActivityDocument, event: Arranged): void {
  activity.owners.push({ ...claimOf(event), by: event.data.by });
  for (const { matter } of event.data.matters) activity.matters.push({ ...claimOf(event), matter });
  for (const group of event.data.audiences) activity.audiences.push({ ...claimOf(event), group });
}

/** Notes that an activity had a response, the earliest of them. */
export function responded(
  activity: ActivityDocument,
  event: EventOf<"FeedbackReceived" | "ResponsesTallied">,
): void {
  const known = activity.responded;
  // A million responses pass here: a claim is made only for one that is earlier.
  if (known === null || lastDay(event.occurredAt) < lastDay(known.at))
    activity.responded = claimOf(event);
}

/** The earlier of two claims, each taken at its last possible day. */
export function earlier(known: Claim | null, claim: Claim): Claim {
  return known === null || lastDay(claim.at) < lastDay(known.at) ? claim : known;
}

/** What a return of feedback says of whom it told. */
export function tellingOf(event: EventOf<"FeedbackReturned">): Telling {
  const { channel, everyone, groups } = event.data;
  return {
    ...claimOf(event),
    activity: event.entity,
    channel,
    everyone: everyone === true,
    groups: [...groups],
  };
}
