import type { ActivityDossier } from "../dossier/activity-dossier.js";
import type { Linked } from "../dossier/matter-dossier.js";
import type { Noted } from "../dossier/noted.js";
import { byClaim, earliestFirst } from "../dossier/order.js";
import { onDay } from "../days.js";
import { standingOpenings } from "./end-of-opening.js";
import { occurrencesOf, type Occurrence } from "./occurrences.js";
import type { Facts } from "../rules/facts.js";

/** Involvement that took place and is linked to the matter. */
export interface Involvement {
  /** The link. */
  readonly link: Linked;
  /** What to call it in a sentence. */
  readonly called: string;
  /** Its beginning: the opening, the holding, or the link of a standing network. */
  readonly start: Noted;
  /** The activity and the time it was open or held; absent for a standing network. */
  readonly held?: { readonly activity: ActivityDossier; readonly occurrence: Occurrence };
}

/**
 * Finds all involvement linked to a matter, the earliest first.
 *
 * A link made by holding an activity counts for that one time; any other link counts for every time it was
 * open or held. What was planned only, and a consultation withdrawn before it closed, is not involvement.
 * A standing network counts from the day it was linked (law.md R-STANDING).
 */
export function involvementsOf({
  matter,
  activities,
}: Pick<Facts, "matter" | "activities">): ReadonlyArray<Involvement> {
  const known = new Map<string, Times>();
  return earliestFirst(matter.links)
    .flatMap((link): ReadonlyArray<Involvement> => {
      const standing =
        link.network === undefined
          ? []
          : [{ link, called: `${link.network} (${onDay(link.occurredAt)})`, start: link }];
      const activity = link.activity === undefined ? undefined : activities.get(link.activity);
      if (activity === undefined) return standing;
      const times = known.get(activity.activity) ?? timesOf(activity);
      known.set(activity.activity, times);
      const meant = times.own.get(link.id) ?? times.all;
      return [
        ...standing,
        ...meant.map((occurrence) => ({
          link,
          called: `“${activity.title ?? activity.activity}” (${onDay(occurrence.occurredAt)})`,
          start: occurrence,
          held: { activity, occurrence },
        })),
      ];
    })
    .toSorted((one, other) => byClaim(one.start, other.start));
}

/** The times of an activity that took place; indexed, so that many links need no search. */
interface Times {
  readonly all: ReadonlyArray<Occurrence>;
  /** The one of each of its own events; none where it was withdrawn. */
  readonly own: ReadonlyMap<string, ReadonlyArray<Occurrence>>;
}

function timesOf(activity: ActivityDossier): Times {
  const all = occurrencesOf({ held: activity.held, openings: standingOpenings(activity) });
  const own = new Map<string, ReadonlyArray<Occurrence>>();
  for (const { id } of activity.openings) own.set(id, []);
  for (const occurrence of all) own.set(occurrence.id, [occurrence]);
  return { all, own };
}
