import { asDraft, type EventOf } from "engagement-ledger";
import type { DutyDrafts } from "./documents.js";
import { kept } from "./noted.js";

/** Keeps what passed between a body, the local authority, NHS England and the Secretary of State. */
export const scrutinyHandlers = {
  ServiceChangeTestEvidenced: (
    { matters }: DutyDrafts,
    event: EventOf<"ServiceChangeTestEvidenced">,
  ): void => {
    matters(event.entity).serviceChangeTests.push(asDraft(kept(event)));
  },
  AssuranceGiven: ({ matters }: DutyDrafts, event: EventOf<"AssuranceGiven">): void => {
    matters(event.entity).assurances.push(asDraft(kept(event)));
  },
  ScrutinyConsulted: ({ matters }: DutyDrafts, event: EventOf<"ScrutinyConsulted">): void => {
    matters(event.entity).scrutinyConsulted.push(asDraft(kept(event)));
  },
  ScrutinyDatesChanged: ({ matters }: DutyDrafts, event: EventOf<"ScrutinyDatesChanged">): void => {
    matters(event.entity).scrutinyDatesChanged.push(asDraft(kept(event)));
  },
  ScrutinyCommented: ({ matters }: DutyDrafts, event: EventOf<"ScrutinyCommented">): void => {
    matters(event.entity).scrutinyCommented.push(asDraft(kept(event)));
  },
  ScrutinyAnswered: ({ matters }: DutyDrafts, event: EventOf<"ScrutinyAnswered">): void => {
    matters(event.entity).scrutinyAnswered.push(asDraft(kept(event)));
  },
  UrgencyClaimed: ({ matters }: DutyDrafts, event: EventOf<"UrgencyClaimed">): void => {
    matters(event.entity).urgencies.push(asDraft(kept(event)));
  },
  UrgentDecisionNotified: (
    { matters }: DutyDrafts,
    event: EventOf<"UrgentDecisionNotified">,
  ): void => {
    matters(event.entity).urgentNotices.push(asDraft(kept(event)));
  },
  SecretaryOfStateNotified: (
    { matters }: DutyDrafts,
    event: EventOf<"SecretaryOfStateNotified">,
  ): void => {
    matters(event.entity).secretaryNotified.push(asDraft(kept(event)));
  },
  MatterCalledIn: ({ matters }: DutyDrafts, event: EventOf<"MatterCalledIn">): void => {
    matters(event.entity).calledIn.push(asDraft(kept(event)));
  },
};
