import { defineProjection, type DraftsOf, type EventOf } from "engagement-ledger";
import { claimOf } from "../closed-loop/claim.js";
import { blanks } from "./blanks.js";
import { said } from "./said.js";

/**
 * The record of bodies, their networks, and what was done together and by which channels.
 *
 * Single responses are not read: the channels are those that a body reports, and those are few.
 */
export const networksProjection = defineProjection({
  name: "networks",
  version: 1,
  documents: blanks,
  on: {
    BodyRegistered: (documents, event) => {
      documents.bodies(event.entity).registered.push(said(event));
    },
    BodyChanged: (documents, event) => {
      documents.bodies(event.entity).changed.push(said(event));
    },
    BodyClosed: (documents, event) => {
      documents.bodies(event.entity).closed.push(said(event));
    },
    NetworkRegistered: (documents, event) => {
      documents.networks(event.entity).registered.push(said(event));
    },
    NetworkSized: (documents, event) => {
      documents.networks(event.entity).sized.push(said(event));
    },
    NetworkClosed: (documents, event) => {
      documents.networks(event.entity).closed.push(said(event));
    },
    ActivityHeld: (documents, event) => {
      const one = documents.holdings(event.id);
      one.activity = event.entity;
      one.held.push(said(event));
    },
    ActivityPlanned: (documents, event) => {
      documents.activities(event.entity).planned.push(said(event));
    },
    ConsultationOpened: (documents, event) => {
      documents.activities(event.entity).opened.push(said(event));
    },
    ActivityCancelled: (documents, event) => {
      documents.activities(event.entity).cancelled.push(claimOf(event));
    },
    ResponsesTallied: noteChannel,
    FeedbackReturned: noteChannel,
    MatterOpened: (documents, event) => {
      documents.matters(event.entity).opened.push(said(event));
    },
    InvolvementLinked: (documents, event) => {
      documents.matters(event.entity).linked.push(said(event));
    },
    MatterWithdrawn: (documents, event) => {
      documents.matters(event.entity).withdrawn.push(claimOf(event));
    },
    PlanStarted: (documents, event) => {
      documents.plans(event.entity).started.push(said(event));
    },
    PlanPublished: (documents, event) => {
      documents.plans(event.entity).published.push(said(event));
    },
  },
});

function noteChannel(
  documents: DraftsOf<typeof blanks>,
  event: EventOf<"ResponsesTallied" | "FeedbackReturned">,
): void {
  const one = documents.channels(event.id);
  one.activity = event.entity;
  one.channel = event.data.channel;
  one.used.push(claimOf(event));
}
