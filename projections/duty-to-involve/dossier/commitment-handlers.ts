import { asDraft, type EventOf } from "engagement-ledger";
import type { DutyDrafts } from "./documents.js";
import { kept } from "./noted.js";

/** Keeps what was promised, and what became of it. */
export const commitmentHandlers = {
  CommitmentMade: (drafts: DutyDrafts, event: EventOf<"CommitmentMade">): void => {
    const { by, about } = event.data;
    drafts.commitments(event.entity).made = asDraft(kept(event));
    drafts.bodies(by).commitments[event.entity] = true;
    if (about?.matter !== undefined) drafts.matters(about.matter).commitments[event.entity] = true;
  },
  CommitmentEvidenced: (
    { commitments }: DutyDrafts,
    event: EventOf<"CommitmentEvidenced">,
  ): void => {
    commitments(event.entity).evidenced.push(asDraft(kept(event)));
  },
  CommitmentDeparted: ({ commitments }: DutyDrafts, event: EventOf<"CommitmentDeparted">): void => {
    commitments(event.entity).departed.push(asDraft(kept(event)));
  },
};
