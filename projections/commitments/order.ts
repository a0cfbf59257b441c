import { lastDay, spanOf } from "engagement-ledger";
import type { Claim } from "../closed-loop/claim.js";

/**
 * Puts claims in order: by the last moment each may have happened, then the first, then the event's id.
 *
 * The place in the log plays no part, so that the order of recording never changes an answer.
 */
export function earliestFirst<C extends Claim>(claims: ReadonlyArray<C>): ReadonlyArray<C> {
  if (claims.length < 2) return claims;
  return claims
    .map((claim) => ({ claim, ...spanOf(claim.at) }))
    .toSorted(
      (one, other) =>
        one.to - other.to ||
        (one.from === other.from ? 0 : one.from < other.from ? -1 : 1) ||
        (one.claim.event < other.claim.event ? -1 : 1),
    )
    .map(({ claim }) => claim);
}

/** What had certainly happened by the end of a day, the earliest first. */
export function doneBy<C extends Claim>(claims: ReadonlyArray<C>, day: string): ReadonlyArray<C> {
  return earliestFirst(claims.filter(({ at }) => lastDay(at) <= day));
}
