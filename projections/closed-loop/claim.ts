import { compareClaims, firstDay, lastDay, spanOf } from "engagement-ledger";

/** That something happened, as one event on record claims. */
export interface Claim {
  /** The id of the event. */
  event: string;
  /** When it happened, as claimed. */
  at: string;
  /** Its place in the log. */
  position: number;
}

/** The claim that an event makes. */
export function claimOf(event: {
  readonly id: string;
  readonly occurredAt: string;
  readonly position: number;
}): Claim {
  return { event: event.id, at: event.occurredAt, position: event.position };
}

/** Whether something had certainly happened by the end of a day. */
export function happenedBy({ at }: Claim, day: string): boolean {
  return lastDay(at) <= day;
}

/** What had certainly happened by the end of a day, the earliest first; of one time, as recorded. */
export function inTime<C extends Claim>(claims: ReadonlyArray<C>, day: string): ReadonlyArray<C> {
  return claims.filter((claim) => happenedBy(claim, day)).toSorted(byTime);
}

/** The order of two claims by their latest possible moment, then by their place in the log. */
export function byTime(one: Claim, other: Claim): number {
  const [first, second] = [spanOf(one.at).to, spanOf(other.at).to];
  return first === second ? one.position - other.position : first - second;
}

/**
 * Whether something happened on the day of another or later; where the claims do not tell, as recorded.
 *
 * One convention for every order of the loop. The duty to involve finds such an order `not-decidable`; a
 * measure has to count it one way, and the record's own order is the one that nobody can choose afterwards.
 */
export function atOrAfter(claim: Claim, other: Claim): boolean {
  const day = dayOf(claim.at);
  const sameDay = day !== undefined && day === dayOf(other.at);
  return since(claim, other) || (sameDay && compareClaims(claim.at, other.at) === "order-unknown");
}

/** Whether something happened later than another; where the claims do not tell, as recorded. */
export function since(claim: Claim, other: Claim): boolean {
  const order = compareClaims(claim.at, other.at);
  return order === "order-unknown" ? claim.position > other.position : order === "after";
}

/**
 * The one day on which something happened; undefined where the claim is less precise than a day.
 *
 * @example
 * dayOf("2024-06-30T23:30:00.000Z"); //=> "2024-07-01"
 * dayOf("2024-06"); //=> undefined
 */
export function dayOf(at: string): string | undefined {
  const day = lastDay(at);
  return firstDay(at) === day ? day : undefined;
}

/**
 * When something happened, no more precisely than is known: a day in London, a month, a year, or `../` and a day.
 *
 * @example
 * whenKnown("2014-06-30T23:30:00.000Z"); //=> "2014-07-01"
 * whenKnown("2014-05"); //=> "2014-05"
 */
export function whenKnown(at: string): string {
  return dayOf(at) ?? at;
}
