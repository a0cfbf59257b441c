import { defineProjection, lastDay, type EventOf } from "engagement-ledger";
import { claimOf, type Claim } from "./claim.js";
import { blanks, type ActivityDocument, type Telling } from "./documents.js";

/**
 * The record of what became of what people said: one document for a theme, matter, activity and network.
 *
 * Lists grow with the events about the thing itself, never with the responses.
 */
export const closedLoopProjection = defineProjection({
  name: "closed-loop",
  version: 1,
  documents: blanks,
  on: {
    ThemeIdentified: (documents, event) => {
      const { title, activities, matters, groups } = event.data;
      const theme = documents.themes(event.entity);
      theme.title = title;
      theme.heard = claimOf(event);
      theme.activities = [...activities];
      theme.matters = [...matters];
      theme.groups = [...groups];
    },
    ThemeReopened: (documents, event) => {
      documents.themes(event.entity).reopened.push(claimOf(event));
    },
    ThemeExcluded: (documents, event) => {
      const { reason } = event.data;
      documents.themes(event.entity).excluded.push({ ...claimOf(event), reason });
    },
    PaperReceived: (documents, event) => {
      for (const theme of event.data.themes) documents.themes(theme).papers.push(claimOf(event));
    },
    DecisionInfluenced: (documents, event) => {
      const { theme, disposition, decision, commitment, reason } = event.data;
      documents.themes(theme).influences.push({
        ...claimOf(event),
        matter: event.entity,
        disposition,
        decision: decision ?? null,
        commitment: commitment ?? null,
        reason: reason?.code ?? null,
        documented: reason?.document !== undefined,
      });
    },
    DifferenceEvidenced: (documents, event) => {
      const { theme, decision } = event.data;
      if (theme !== undefined) documents.themes(theme).differences.push(claimOf(event));
      if (decision !== undefined)
        documents.matters(event.entity).differences.push({ ...claimOf(event), decision });
    },
    MatterOpened: (documents, { entity, data }) => {
      documents.matters(entity).by = data.by;
    },
    DecisionMade: (documents, event) => {
      const { decision } = event.data;
      documents.matters(event.entity).decisions.push({ ...claimOf(event), decision });
    },
    InvolvementLinked: (documents, event) => {
      const { activity } = event.data;
      if (activity !== undefined)
        documents.activities(activity).matters.push({ ...claimOf(event), matter: event.entity });
    },
    ActivityPlanned: (documents, event) => {
      arranged(documents.activities(event.entity), event);
    },
    ConsultationOpened: (documents, event) => {
      const activity = documents.activities(event.entity);
      arranged(activity, event);
      activity.opened = claimOf(event);
      const { closesOn } = event.data;
      if (closesOn !== undefined) activity.closesOn.push({ ...claimOf(event), day: closesOn });
    },
    ConsultationExtended: (documents, event) => {
      const { closesOn } = event.data;
      documents.activities(event.entity).closesOn.push({ ...claimOf(event), day: closesOn });
    },
    ConsultationClosed: (documents, event) => {
      documents.activities(event.entity).closed.push(claimOf(event));
    },
    ActivityHeld: (documents, event) => {
      const activity = documents.activities(event.entity);
      arranged(activity, event);
      activity.held = earlier(activity.held, claimOf(event));
    },
    ActivityCancelled: (documents, event) => {
      documents.activities(event.entity).cancelled.push(claimOf(event));
    },
    FeedbackReceived: (documents, event) => {
      responded(documents.activities(event.data.activity), event);
    },
    ResponsesTallied: (documents, event) => {
      if (event.data.responses > 0) responded(documents.activities(event.entity), event);
    },
    ResponsePublished: (documents, event) => {
      documents.activities(event.entity).published.push(claimOf(event));
    },
    ReturnDelayed: (documents, event) => {
      documents.activities(event.entity).delayed.push(claimOf(event));
    },
    FeedbackReturned: (documents, event) => {
      documents.activities(event.entity).tellings.push(tellingOf(event));
      for (const theme of event.data.themes)
        documents.themes(theme).tellings.push(tellingOf(event));
    },
    NetworkRegistered: (documents, event) => {
      const { entity, data } = event;
      const network = documents.networks(entity);
      network.registered = claimOf(event);
      network.kind = data.kind;
      network.serves = [...data.serves];
    },
  },
});

type Arranged = EventOf<"ActivityPlanned" | "ConsultationOpened" | "ActivityHeld">;

function arranged(activity: ActivityDocument, event: Arranged): void {
  activity.by = event.data.by;
  for (const { matter } of event.data.matters) activity.matters.push({ ...claimOf(event), matter });
  for (const group of event.data.audiences) activity.audiences.push({ ...claimOf(event), group });
}

function responded(
  activity: ActivityDocument,
  event: EventOf<"FeedbackReceived" | "ResponsesTallied">,
): void {
  const known = activity.responded;
  if (known === null || lastDay(event.occurredAt) < lastDay(known.at))
    activity.responded = claimOf(event);
}

function earlier(known: Claim | null, claim: Claim): Claim {
  return known === null || lastDay(claim.at) < lastDay(known.at) ? claim : known;
}

function tellingOf(event: EventOf<"FeedbackReturned">): Telling {
  const { channel, everyone, groups } = event.data;
  return {
    ...claimOf(event),
    activity: event.entity,
    channel,
    everyone: everyone === true,
    groups: [...groups],
  };
}
