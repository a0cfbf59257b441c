import { before } from "../duty-to-involve/timing.js";

/**
 * Whether something followed another, as far as is known: what may have come before it, or may not, did follow.
 *
 * @example
 * isSince({ occurredAt: "2024-03-01" })({ occurredAt: "2024-03-01" }); //=> true
 * isSince({ occurredAt: "2024-03-01" })({ occurredAt: "2024-02" }); //=> false
 */
export function isSince(one: {
  readonly occurredAt: string;
}): (other: { readonly occurredAt: string }) => boolean {
  return ({ occurredAt }) => before(occurredAt, one.occurredAt) !== "in-time";
}
