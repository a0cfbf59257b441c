import type { ActivityDossier } from "../dossier/activity-dossier.js";
import type { Kept, Noted } from "../dossier/noted.js";
import { earliestFirst } from "../dossier/order.js";
import { before } from "../timing.js";

/** How one opening for responses ended, as far as it did: it closed, or was withdrawn before it closed. */
export interface EndOfOpening {
  /** That no more responses were taken. */
  readonly closed?: Noted;
  /** That it was withdrawn before it closed. */
  readonly withdrawn?: Kept<"ActivityCancelled">;
}

type Ending = Pick<ActivityDossier, "openings" | "closed" | "cancelled">;

/**
 * Finds how an opening ended: what is on record from it until the activity was opened again.
 *
 * The last closing of that time counts, unless it was withdrawn before. An opening with neither went on, and
 * ended as the next one did.
 */
export function endOfOpening({ openings, closed, cancelled }: Ending, id: string): EndOfOpening {
  const inOrder = earliestFirst(openings);
  const own = inOrder.findIndex((opening) => opening.id === id);
  if (own < 0) return {};
  for (const [index, opening] of inOrder.entries()) {
    if (index < own) continue;
    const next = inOrder[index + 1];
    const meanwhile = ({ occurredAt }: Noted): boolean =>
      before(occurredAt, opening.occurredAt) !== "in-time" &&
      (next === undefined || before(next.occurredAt, occurredAt) !== "in-time");
    const closing = earliestFirst(closed.filter(meanwhile)).at(-1);
    const [withdrawn] = earliestFirst(cancelled.filter(meanwhile));
    const isClosed =
      closing !== undefined &&
      (withdrawn === undefined || before(withdrawn.occurredAt, closing.occurredAt) !== "in-time");
    if (isClosed) return { closed: closing };
    if (withdrawn !== undefined) return { withdrawn };
  }
  return {};
}

/** The openings that were not withdrawn before they closed, the earliest first. */
export function standingOpenings(activity: Ending): ActivityDossier["openings"] {
  const inOrder = earliestFirst(activity.openings);
  if (activity.cancelled.length === 0) return inOrder;
  return inOrder.filter(({ id }) => endOfOpening(activity, id).withdrawn === undefined);
}
