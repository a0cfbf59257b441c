import { endOfOpening } from "../counting/end-of-opening.js";
import type { Involvement } from "../counting/involvement.js";
import { earliestFirst } from "../dossier/order.js";

/**
 * Whether something goes on, or people can still respond to it, on a day.
 *
 * A consultation with no closing day on record is open until its closing is recorded.
 */
export function isOpenOn(
  { activity, occurrence }: NonNullable<Involvement["held"]>,
  day: string,
): boolean {
  if (occurrence.what === "held") return (occurrence.until ?? "") >= day;
  const { closed, withdrawn } = endOfOpening(activity, occurrence.id);
  if (closed !== undefined || withdrawn !== undefined) return false;
  const opening = activity.openings.find(({ id }) => id === occurrence.id);
  const closesOn = earliestFirst(activity.extended).at(-1)?.closesOn ?? opening?.closesOn;
  return closesOn === undefined || closesOn >= day;
}
