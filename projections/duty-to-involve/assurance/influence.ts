import type { MatterDossier } from "../dossier/matter-dossier.js";
import { earliestFirst } from "../dossier/order.js";
import { onOrBefore } from "../timing.js";

/** What people were told that they could and could not change. */
export interface ToldBefore {
  /** When it was published. */
  readonly when: string;
  /** What they could change. */
  readonly can: ReadonlyArray<string>;
  /** What they could not change. */
  readonly cannot: ReadonlyArray<string>;
}

/**
 * The latest statement of what people can change that was certainly published by the day something began.
 *
 * Source: evidence-pack.md 3, item 2.
 */
export function toldInTime({ proposals }: MatterDossier, start: string): ToldBefore | undefined {
  const last = earliestFirst(proposals).findLast(
    ({ canInfluence, cannotInfluence, occurredAt }) =>
      canInfluence.length + cannotInfluence.length > 0 &&
      onOrBefore(occurredAt, start) === "in-time",
  );
  return last === undefined
    ? undefined
    : { when: last.occurredAt, can: last.canInfluence, cannot: last.cannotInfluence };
}
