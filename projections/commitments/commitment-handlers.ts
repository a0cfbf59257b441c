import { asDraft, type EventOf } from "engagement-ledger";
import { claimOf } from "../closed-loop/claim.js";
import type { CommitmentDrafts } from "./note.js";

/** Keeps what was promised, and what became of it. */
export const commitmentHandlers = {
  CommitmentMade: ({ commitments }: CommitmentDrafts, event: EventOf<"CommitmentMade">): void => {
    const { by, owner, words, source, section, basis, measures, about } = event.data;
    commitments(event.entity).made = {
      ...claimOf(event),
      by,
      owner: owner ?? null,
      words,
      source: source.title,
      section: section ?? null,
      basis,
      measures: asDraft([...measures]),
      matter: about?.matter ?? null,
      activity: about?.activity ?? null,
      theme: about?.theme ?? null,
      group: about?.group ?? null,
    };
  },
  CommitmentEvidenced: (
    { commitments }: CommitmentDrafts,
    event: EventOf<"CommitmentEvidenced">,
  ): void => {
    const { events, count, of } = event.data;
    commitments(event.entity).shown.push({
      ...claimOf(event),
      events: [...events],
      count: count ?? null,
      of: of ?? null,
    });
  },
  CommitmentDeparted: (
    { commitments }: CommitmentDrafts,
    event: EventOf<"CommitmentDeparted">,
  ): void => {
    const { reason, told } = event.data;
    commitments(event.entity).departed.push({ ...claimOf(event), reason, told: told ?? null });
  },
};
