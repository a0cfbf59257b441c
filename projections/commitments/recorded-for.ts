import type { Claim } from "../closed-loop/claim.js";
import type { Deadline } from "./deadline.js";
import type { Shown } from "./documents.js";
import { daysOf, type Result } from "./result.js";
import { shows } from "./shows.js";

/** The event that says that a promise was kept, and those that it names, all as of its own time. */
export function claimsOf(shown: Shown): ReadonlyArray<Claim> {
  return [shown, ...shown.events.map((event) => ({ ...shown, event }))];
}

/** What was recorded by hand, n of m, where nothing on record says how many there are; undefined where it was not. */
export function recordedFor(
  shown: Shown | undefined,
  { passed, day }: Pick<Deadline, "passed" | "day">,
): Result | undefined {
  if (shown === undefined || shown.count === null || shown.of === null) return undefined;
  const { count, of } = shown;
  const outcome = shows({ counted: count, atMost: count }, of, passed);
  return {
    outcome,
    numerator: count,
    denominator: of,
    events: claimsOf(shown),
    periods: [],
    ...daysOf(outcome, day, passed),
  };
}
