import { defineProjection } from "engagement-ledger";
import { claimOf } from "../closed-loop/claim.js";
import { blanks } from "./documents.js";
import { differenceOf, influenceOf, named, paperOf, tellingOf } from "./words-of.js";

/**
 * The words of the closed loop: what people said, what was decided and why, and what people were told.
 *
 * Staff wrote them; what people wrote themselves is sealed and is never read here. How far a theme has come
 * is for the closed loop to say.
 *
 * Source: evidence-pack.md T12, measures.md PD-4.
 */
export const youSaidProjection = defineProjection({
  name: "you-said",
  version: 1,
  documents: blanks,
  on: {
    BodyRegistered: (documents, { entity, data }) => {
      documents.bodies(entity).name = data.name;
    },
    BodyChanged: (documents, { entity, data }) => {
      if (data.name !== undefined) documents.bodies(entity).name = data.name;
    },
    CommitmentMade: (documents, event) => {
      const { by, words } = event.data;
      Object.assign(documents.commitments(event.entity), { made: claimOf(event), by, words });
    },
    MatterOpened: (documents, event) => {
      const { by, title, summary } = event.data;
      Object.assign(documents.matters(event.entity), {
        opened: claimOf(event),
        by,
        title,
        summary,
      });
    },
    MatterWithdrawn: (documents, event) => {
      const { reason } = event.data;
      documents.matters(event.entity).withdrawn.push({ ...claimOf(event), reason });
    },
    DecisionMade: (documents, event) => {
      const { decision, by, outcome, reasons, weightGiven, meeting, document } = event.data;
      documents.matters(event.entity).decisions.push({
        ...claimOf(event),
        decision,
        by,
        outcome,
        reasons,
        weightGiven: weightGiven ?? null,
        meeting,
        document: named(document),
      });
    },
    ConsultationOpened: (documents, event) => {
      const { title } = event.data;
      documents.activities(event.entity).held.push({ ...claimOf(event), title, channel: null });
    },
    ActivityHeld: (documents, event) => {
      const { title, method } = event.data;
      documents.activities(event.entity).held.push({ ...claimOf(event), title, channel: method });
    },
    ReturnDelayed: (documents, event) => {
      const { reason, expectedOn } = event.data;
      documents.activities(event.entity).delays.push({ ...claimOf(event), reason, expectedOn });
    },
    FeedbackReturned: (documents, event) => {
      documents.activities(event.entity).tellings.push(tellingOf(event));
      for (const theme of event.data.themes)
        documents.themes(theme).tellings.push(tellingOf(event));
    },
    ThemeIdentified: (documents, event) => {
      const { title, summary, people, activities, groups } = event.data;
      Object.assign(documents.themes(event.entity), {
        title,
        summary,
        people: people ?? null,
        activities: [...activities],
        groups: [...groups],
      });
    },
    ThemeReopened: (documents, event) => {
      const { reason } = event.data;
      documents.themes(event.entity).reopened.push({ ...claimOf(event), reason });
    },
    ThemeExcluded: (documents, event) => {
      const { reason, because } = event.data;
      documents.themes(event.entity).excluded.push({ ...claimOf(event), reason, because });
    },
    PaperReceived: (documents, event) => {
      const { themes, activities } = event.data;
      for (const theme of themes) documents.themes(theme).papers.push(paperOf(event));
      for (const activity of activities) documents.activities(activity).papers.push(paperOf(event));
    },
    DecisionInfluenced: (documents, event) => {
      documents.themes(event.data.theme).influences.push(influenceOf(event));
    },
    DifferenceEvidenced: (documents, event) => {
      const { theme, decision } = event.data;
      if (theme !== undefined) documents.themes(theme).differences.push(differenceOf(event));
      if (decision !== undefined)
        documents.matters(event.entity).differences.push(differenceOf(event));
    },
  },
});
