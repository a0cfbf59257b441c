import { daysBetween } from "engagement-ledger";
import type { ActivityDossier } from "../../dossier/activity-dossier.js";
import type { Noted } from "../../dossier/noted.js";
import { earliestFirst } from "../../dossier/order.js";
import { before } from "../../timing.js";

/** When a consultation closed, or will. */
export interface Closing {
  /** Whether it is over. On its last day it is not. */
  readonly isOver: boolean;
  /** When it opened, for the last time: it cannot have closed before. */
  readonly since: string;
  /** The recorded time of closing, else the last day announced; absent where neither is on record. */
  readonly at?: string;
  /** The events that say so. */
  readonly events: ReadonlyArray<Noted>;
}

/**
 * A consultation closes when that is recorded, else at the end of the last day announced.
 *
 * Of one that was opened again, its last closing counts. Undefined for what never opened.
 *
 * Source: measures.md 2.5, which reads it in the same way.
 */
export function closingOf(
  { openings, extended, closed }: ActivityDossier,
  today: string,
): Closing | undefined {
  const opened = earliestFirst(openings).at(-1);
  if (opened === undefined) return undefined;
  const since = opened.occurredAt;
  if (closed !== undefined && before(closed.occurredAt, since) !== "in-time")
    return { since, isOver: true, at: closed.occurredAt, events: [closed] };
  const announced = [opened, ...earliestFirst(extended)]
    .flatMap(({ closesOn, ...event }) => (closesOn === undefined ? [] : [{ closesOn, event }]))
    .toSorted((one, other) => daysBetween(other.closesOn, one.closesOn))
    .at(-1);
  return announced === undefined
    ? { since, isOver: false, events: [] }
    : {
        since,
        isOver: announced.closesOn < today,
        at: announced.closesOn,
        events: [announced.event],
      };
}
