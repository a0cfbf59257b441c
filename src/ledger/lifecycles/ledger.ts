import type { Lifecycle } from "./lifecycle.js";

/** The ledger itself is always there; it starts once. */
export const ledger: Lifecycle = {
  admit: (state, event) =>
    event.type === "LedgerStarted" && state !== undefined
      ? { _tag: "AlreadyBegan", at: "entity", entity: event.entity, by: event.type }
      : undefined,
  evolve: (state, event) =>
    event.type === "LedgerStarted" ? { began: [event.type], beganAt: event.occurredAt } : state,
};
