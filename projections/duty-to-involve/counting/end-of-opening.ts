import type { Kept, Noted } from "../dossier/noted.js";
import { earliestFirst } from "../dossier/order.js";
import { before } from "../timing.js";

/** How one opening for responses ended, as far as it did: it closed, or was withdrawn before it closed. */
export interface EndOfOpening<Cancelled extends Noted = Kept<"ActivityCancelled">> {
  /** That no more responses were taken. */
  readonly closed?: Noted;
  /** That it was withdrawn before it closed. */
  readonly withdrawn?: Cancelled;
}

interface Ending<Opening extends Noted, Cancelled extends Noted> {
  readonly openings: ReadonlyArray<Opening>;
  readonly closed: ReadonlyArray<Noted>;
  readonly cancelled: ReadonlyArray<Cancelled>;
}

/**
 * Finds how an opening ended: what is on record from it until the activity was opened again.
 *
 * The last closing of that time counts, unless it was withdrawn before. An opening with neither went on, and
 * ended as the next one did.
 */
export function endOfOpening<Cancelled extends Noted>(
  { openings, closed, cancelled }: Ending<Noted, Cancelled>,
  id: string,
): EndOfOpening<Cancelled> {
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
export function standingOpenings<Opening extends Noted>(
  activity: Ending<Opening, Noted>,
): ReadonlyArray<Opening> {
  const inOrder = earliestFirst(activity.openings);
  if (activity.cancelled.length === 0) return inOrder;
  return inOrder.filter(({ id }) => endOfOpening(activity, id).withdrawn === undefined);
}
