import { defineProjection } from "engagement-ledger";
import { arranged, earlier, responded, tellingOf } from "./activity-facts.js";
import { claimOf } from "./claim.js";
import { blanks } from "./documents.js";

/**
 * The record of what became of what people said: one document for a theme, matter, activity,
 * body and network.
 *
 * Lists grow with the events about the thing itself, never with the responses.
 */
export const closedLoopProjection = defineProjection({
  name: "closed-loop",
  version: 2,
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
    FeedbackThemed: (documents, event) => {
      for (const id of event.data.themes) {
        const theme = documents.themes(id);
        theme.coded = earlier(theme.coded, claimOf(event));
      }
    },
    PaperReceived: (documents, event) => {
      for (const theme of event.data.themes) documents.themes(theme).papers.push(claimOf(event));
    },
    DecisionInfluenced: (documents, event) => {
      const { theme, disposition, decision, commitment, reason, reviewOn } = event.data;
      documents.themes(theme).influences.push({
        ...claimOf(event),
        matter: event.entity,
        disposition,
        decision: decision ?? null,
        commitment: commitment ?? null,
        reason: reason?.code ?? null,
        documented: reason?.document !== undefined,
        reviewOn: reviewOn ?? null,
      });
    },
    DifferenceEvidenced: (documents, event) => {
      const { theme, decision } = event.data;
      if (theme !== undefined) documents.themes(theme).differences.push(claimOf(event));
      if (decision !== undefined)
        documents.matters(event.entity).differences.push({ ...claimOf(event), decision });
    },
    MatterOpened: (documents, { entity, data }) => {
      const matter = documents.matters(entity);
      matter.by = data.by;
      matter.title = data.title;
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
      activity.title = event.data.title;
      const { by, closesOn } = event.data;
      activity.openings.push({ ...claimOf(event), by });
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
      if (activity.title === "") activity.title = event.data.title;
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
      const activity = documents.activities(event.entity);
      const telling = tellingOf(event);
      activity.tellings.push(telling);
      if (telling.everyone) activity.toEveryone.push(tellingOf(event));
      for (const theme of event.data.themes)
        documents.themes(theme).tellings.push(tellingOf(event));
    },
    BodyRegistered: (documents, { entity, data }) => {
      documents.bodies(entity).name = data.name;
    },
    BodyChanged: (documents, { entity, data }) => {
      if (data.name !== undefined) documents.bodies(entity).name = data.name;
    },
    NetworkClosed: (documents, event) => {
      documents.networks(event.entity).ended = claimOf(event);
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
