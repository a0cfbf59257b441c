import type { EventOf } from "engagement-ledger";
import { claimOf } from "../closed-loop/claim.js";
import { note, type CommitmentDrafts } from "./note.js";

/** Keeps plans, networks, bodies and what reached them, as far as a promise may count it. */
export const otherHandlers = {
  PlanStarted: (documents: CommitmentDrafts, event: EventOf<"PlanStarted">): void => {
    ofMatter(documents, event.entity, event.data.matter);
    note(documents, event);
  },
  PlanPublished: (documents: CommitmentDrafts, event: EventOf<"PlanPublished">): void => {
    const { adoptedOn, matter } = event.data;
    const claim = claimOf(event);
    documents.plans(event.entity).adopted.push({ ...claim, at: adoptedOn ?? claim.at });
    ofMatter(documents, event.entity, matter);
    note(documents, event);
  },
  NetworkRegistered: (documents: CommitmentDrafts, event: EventOf<"NetworkRegistered">): void => {
    const network = documents.networks(event.entity);
    network.keptBy = event.data.keptBy;
    network.name = event.data.name;
    network.registered = claimOf(event);
    note(documents, event);
  },
  NetworkClosed: ({ networks }: CommitmentDrafts, event: EventOf<"NetworkClosed">): void => {
    networks(event.entity).closed.push(claimOf(event));
  },
  BodyRegistered: ({ bodies }: CommitmentDrafts, event: EventOf<"BodyRegistered">): void => {
    bodies(event.entity).named.push({ ...claimOf(event), name: event.data.name });
  },
  BodyChanged: ({ bodies }: CommitmentDrafts, event: EventOf<"BodyChanged">): void => {
    const { name } = event.data;
    if (name !== undefined) bodies(event.entity).named.push({ ...claimOf(event), name });
  },
  BodyClosed: ({ bodies }: CommitmentDrafts, event: EventOf<"BodyClosed">): void => {
    bodies(event.entity).closed.push(claimOf(event));
  },
  ThemeIdentified: (documents: CommitmentDrafts, event: EventOf<"ThemeIdentified">): void => {
    documents.themes(event.entity).activities.push(...event.data.activities);
    note(documents, event);
  },
  FeedbackReceived: ({ responses }: CommitmentDrafts, event: EventOf<"FeedbackReceived">): void => {
    const { activity, channel, respondent } = event.data;
    const { kind, subject } = respondent;
    responses(event.entity).received = {
      ...claimOf(event),
      activity,
      channel,
      kind,
      subject: subject ?? null,
    };
  },
  FeedbackModerated: (
    { responses }: CommitmentDrafts,
    event: EventOf<"FeedbackModerated">,
  ): void => {
    const { decision } = event.data;
    if (decision === "excluded" || decision === "released")
      responses(event.entity).left.push({ ...claimOf(event), counts: decision === "released" });
  },
  FeedbackWithdrawn: (
    { responses }: CommitmentDrafts,
    event: EventOf<"FeedbackWithdrawn">,
  ): void => {
    responses(event.entity).left.push({ ...claimOf(event), counts: false });
  },
  InsightReceived: note,
  InsightAcknowledged: note,
  InsightAnswered: note,
  BoardConsulted: note,
  BoardOpinionGiven: note,
  NetworkSized: note,
  CommitteeConstituted: note,
  AssessmentGraded: note,
  EvidenceTagged: note,
  PolicyAdopted: note,
};

function ofMatter({ matters }: CommitmentDrafts, plan: string, matter: string | undefined): void {
  if (matter === undefined) return;
  const { plans } = matters(matter);
  if (!plans.includes(plan)) plans.push(plan);
}
