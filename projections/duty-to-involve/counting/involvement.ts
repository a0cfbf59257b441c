import type { ActivityDossier } from "../dossier/activity-dossier.js";
import type { Linked } from "../dossier/matter-dossier.js";
import type { Noted } from "../dossier/noted.js";
import { byClaim, earliestFirst } from "../dossier/order.js";
import { onDay } from "../days.js";
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
  return earliestFirst(matter.links)
    .flatMap((link): ReadonlyArray<Involvement> => {
      const standing =
        link.network === undefined
          ? []
          : [{ link, called: `${link.network} (${onDay(link.occurredAt)})`, start: link }];
      const activity = link.activity === undefined ? undefined : activities.get(link.activity);
      if (activity === undefined) return standing;
      const occurrences = occurrencesOf(activity);
      const own = occurrences.filter(({ id }) => id === link.id);
      const meant = own.length > 0 ? own : occurrences;
      const called = (start: Noted): string =>
        `“${activity.title ?? activity.activity}” (${onDay(start.occurredAt)})`;
      return [
        ...standing,
        ...meant
          .filter((occurrence) => !isWithdrawn(activity, occurrence))
          .map((occurrence) => ({
            link,
            called: called(occurrence),
            start: occurrence,
            held: { activity, occurrence },
          })),
      ];
    })
    .toSorted((one, other) => byClaim(one.start, other.start));
}

function isWithdrawn({ cancelled, closed }: ActivityDossier, { what }: Occurrence): boolean {
  return what === "opened" && cancelled !== undefined && closed === undefined;
}
