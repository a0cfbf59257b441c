import type { EventOf } from "engagement-ledger";
import { claimOf } from "../closed-loop/claim.js";
import { note, type CommitmentDrafts } from "./note.js";

/** Keeps matters: who has them in hand, what was decided, and what a promise may count of them. */
export const matterHandlers = {
  MatterOpened: (documents: CommitmentDrafts, event: EventOf<"MatterOpened">): void => {
    const { by, responsible, limb, title } = event.data;
    const matter = documents.matters(event.entity);
    Object.assign(matter, { by, limb, title, responsible: responsible ?? null });
    matter.opened = claimOf(event);
    note(documents, event);
  },
  DecisionMade: (documents: CommitmentDrafts, event: EventOf<"DecisionMade">): void => {
    const { decision, by } = event.data;
    documents.matters(event.entity).decisions.push({ ...claimOf(event), decision, by });
    note(documents, event);
  },
  MatterWithdrawn: ({ matters }: CommitmentDrafts, event: EventOf<"MatterWithdrawn">): void => {
    matters(event.entity).withdrawn.push(claimOf(event));
  },
  IssueScreened: note,
  DutyAssessed: note,
  ProposalPublished: note,
  ImpactAssessed: note,
  ServiceChangeTestEvidenced: note,
  AssuranceGiven: note,
  ScrutinyConsulted: note,
  ScrutinyCommented: note,
  ReviewHeld: note,
  PaperReceived: note,
  DecisionInfluenced: note,
  DifferenceEvidenced: note,
  MilestoneReached: note,
};
