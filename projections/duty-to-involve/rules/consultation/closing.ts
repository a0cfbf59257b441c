import { daysBetween } from "engagement-ledger";
import { endOfOpening, standingOpenings } from "../../counting/end-of-opening.js";
import { onDay } from "../../days.js";
import type { ActivityDossier } from "../../dossier/activity-dossier.js";
import type { Noted } from "../../dossier/noted.js";
import { earliestFirst } from "../../dossier/order.js";
import { before } from "../../timing.js";

/** When a consultation closed, or will. */
export interface Closing {
  /** Whether its closing is on record; a last day announced is none. */
  readonly isRecorded: boolean;
  /** Whether it is over. On its last day it is not. */
  readonly isOver: boolean;
  /** When it opened, for the last time that was not withdrawn: it cannot have closed before. */
  readonly since: string;
  /** The recorded time of closing, else the last day announced; absent where neither is on record. */
  readonly at?: string;
  /** The events that say so. */
  readonly events: ReadonlyArray<Noted>;
}

/**
 * A consultation closes when that is recorded, else at the end of the last day announced.
 *
 * Of one that was opened again, the closing of its last opening counts, unless that was withdrawn. Undefined
 * for what never opened.
 *
 * Source: measures.md 2.5, which reads it in the same way.
 */
export function closingOf(activity: ActivityDossier, today: string): Closing | undefined {
  const opened = standingOpenings(activity).at(-1) ?? earliestFirst(activity.openings).at(-1);
  if (opened === undefined) return undefined;
  const since = opened.occurredAt;
  const { closed } = endOfOpening(activity, opened.id);
  if (closed !== undefined)
    return { since, isRecorded: true, isOver: true, at: closed.occurredAt, events: [closed] };
  const extended = activity.extended.filter(
    ({ occurredAt }) => before(occurredAt, since) !== "in-time",
  );
  const announced = [opened, ...earliestFirst(extended)]
    .flatMap(({ closesOn, ...event }) => (closesOn === undefined ? [] : [{ closesOn, event }]))
    .toSorted((one, other) => daysBetween(other.closesOn, one.closesOn))
    .at(-1);
  return announced === undefined
    ? { since, isRecorded: false, isOver: false, events: [] }
    : {
        since,
        isRecorded: false,
        isOver: announced.closesOn < today,
        at: announced.closesOn,
        events: [announced.event],
      };
}

/** Says when a consultation that is over closed, or was to close where no closing is on record. */
export function closedOn({ isRecorded }: Pick<Closing, "isRecorded">, at: string): string {
  return `${isRecorded ? "closed" : "was to close"} ${onDay(at)}`;
}
