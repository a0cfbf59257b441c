import { earliestFirst } from "../../dossier/order.js";
import type { Consultation } from "./consultation.js";

/** What is on record beside: extensions, and what the time fell together with. */
export function besideTime({ activity }: Consultation): string {
  const longer = earliestFirst(activity.extended).map(({ closesOn }) => closesOn);
  const overlaps = new Set(activity.openings.flatMap((opening) => opening.overlaps));
  const fell = [
    ...(overlaps.has("holiday") ? ["a holiday period"] : []),
    ...(overlaps.has("pre-election") ? ["a pre-election period"] : []),
  ];
  return (
    (longer.length === 0 ? "" : ` It was extended to ${longer.join(", then to ")}.`) +
    (fell.length === 0 ? "" : ` It is recorded to overlap with ${fell.join(" and ")}.`)
  );
}
