import { standingOpenings } from "../../counting/end-of-opening.js";
import { onDay } from "../../days.js";
import type { ActivityDossier } from "../../dossier/activity-dossier.js";
import type { Linked } from "../../dossier/matter-dossier.js";
import type { Kept } from "../../dossier/noted.js";
import { byClaim, earliestFirst } from "../../dossier/order.js";
import type { Facts } from "../facts.js";
import { closingOf, type Closing } from "./closing.js";

/** An activity that opened for responses and is linked to the matter, whatever it was called. */
export interface Consultation {
  /** The activity. */
  readonly activity: ActivityDossier;
  /** What to call it in a sentence. */
  readonly called: string;
  /** Its first opening that was not withdrawn; its first, where all were. */
  readonly opening: Kept<"ConsultationOpened">;
  /** When it closed, or will. */
  readonly closing: Closing;
  /** Its links to the matter. */
  readonly links: ReadonlyArray<Linked>;
}

/** The consultations linked to a matter, the earliest first. */
export function consultationsOf({
  matter,
  activities,
  today,
}: Pick<Facts, "matter" | "activities" | "today">): ReadonlyArray<Consultation> {
  const links = new Map<string, Linked[]>();
  for (const link of earliestFirst(matter.links)) {
    if (link.activity === undefined) continue;
    const own = links.get(link.activity);
    if (own === undefined) links.set(link.activity, [link]);
    else own.push(link);
  }
  return [...links]
    .flatMap(([id, own]): ReadonlyArray<Consultation> => {
      const activity = activities.get(id);
      const found = activity === undefined ? undefined : consultationOf(activity, today, own);
      return found === undefined ? [] : [found];
    })
    .toSorted((one, other) => byClaim(one.opening, other.opening));
}

/** An activity as a consultation; undefined where it never opened for responses. */
export function consultationOf(
  activity: ActivityDossier,
  today: string,
  links: ReadonlyArray<Linked>,
): Consultation | undefined {
  const [opening] = [...standingOpenings(activity), ...earliestFirst(activity.openings)];
  const closing = closingOf(activity, today);
  if (opening === undefined || closing === undefined) return undefined;
  const called = `“${opening.title}” (${onDay(opening.occurredAt)})`;
  return { activity, called, opening, links, closing };
}
