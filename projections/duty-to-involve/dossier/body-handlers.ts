import { asDraft, type EventOf } from "engagement-ledger";
import type { DutyDrafts } from "./documents.js";
import { kept, noted } from "./noted.js";

/** Keeps what kind of body each was, and when, and what it set itself. */
export const bodyHandlers = {
  BodyRegistered: ({ bodies }: DutyDrafts, event: EventOf<"BodyRegistered">): void => {
    bodies(event.entity).registered = asDraft(kept(event));
  },
  BodyChanged: ({ bodies }: DutyDrafts, event: EventOf<"BodyChanged">): void => {
    const { name, kind } = event.data;
    const history = bodies(event.entity);
    if (name !== undefined) history.renamed.push({ ...noted(event), name });
    if (kind !== undefined) history.changes.push({ ...noted(event), kind });
  },
  BodyClosed: ({ bodies }: DutyDrafts, event: EventOf<"BodyClosed">): void => {
    bodies(event.entity).closed = asDraft(kept(event));
  },
  PolicyAdopted: ({ bodies }: DutyDrafts, event: EventOf<"PolicyAdopted">): void => {
    bodies(event.entity).policies.push(asDraft(kept(event)));
  },
  AssessmentGraded: ({ bodies }: DutyDrafts, event: EventOf<"AssessmentGraded">): void => {
    bodies(event.entity).graded.push(asDraft(kept(event)));
  },
  CommitteeConstituted: ({ bodies }: DutyDrafts, event: EventOf<"CommitteeConstituted">): void => {
    bodies(event.entity).committees.push(asDraft(kept(event)));
  },
  EvidenceTagged: ({ bodies }: DutyDrafts, event: EventOf<"EvidenceTagged">): void => {
    bodies(event.entity).tagged.push(asDraft(kept(event)));
  },
};
