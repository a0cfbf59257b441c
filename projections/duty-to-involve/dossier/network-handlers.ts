import { asDraft, type EventOf } from "engagement-ledger";
import type { DutyDrafts } from "./documents.js";
import { kept } from "./noted.js";

/** Keeps the standing networks, and who keeps them. */
export const networkHandlers = {
  NetworkRegistered: (drafts: DutyDrafts, event: EventOf<"NetworkRegistered">): void => {
    drafts.networks(event.entity).registered = asDraft(kept(event));
    drafts.bodies(event.data.keptBy).networks[event.entity] = true;
  },
  NetworkClosed: ({ networks }: DutyDrafts, event: EventOf<"NetworkClosed">): void => {
    networks(event.entity).closed = asDraft(kept(event));
  },
};
