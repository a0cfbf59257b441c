import { asDraft, type EventOf, type EventType } from "engagement-ledger";
import { claimOf, type Claim } from "../closed-loop/claim.js";

/** What an event said, in its own fields, and when it happened. */
export type Said<Type extends EventType> = Claim & EventOf<Type>["data"];

/** Keeps what an event said, and when it happened. */
export function said<Event extends Parameters<typeof claimOf>[0] & { readonly data: object }>(
  event: Event,
) {
  const kept: Event["data"] & Claim = { ...event.data, ...claimOf(event) };
  return asDraft(kept);
}
