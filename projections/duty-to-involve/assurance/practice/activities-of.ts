import { occurrencesOf, type Occurrence } from "../../counting/occurrences.js";
import type { ActivityDossier } from "../../dossier/activity-dossier.js";
import type { Dossiers } from "../../dossier/as-of.js";
import type { BodyHistory } from "../../dossier/body-history.js";
import { listOf } from "../../dossier/names.js";
import { earliestFirst } from "../../dossier/order.js";

/** An activity that a body planned, opened or held, with the times it took place. */
export interface OwnActivity {
  /** The activity. */
  readonly activity: ActivityDossier;
  /** Its title, else its id. */
  readonly called: string;
  /** When it opened or was held, the earliest first; none where it did not take place. */
  readonly occurrences: ReadonlyArray<Occurrence>;
}

/** The activities of a body, in the order of their ids; those cancelled and never held are left out. */
export function activitiesOf(
  { body, activities }: BodyHistory,
  record: Dossiers,
): ReadonlyArray<OwnActivity> {
  return listOf(activities).flatMap((id) => {
    const activity = record.activities.get(id);
    if (activity === undefined) return [];
    const own = {
      openings: activity.openings.filter(({ by }) => by === body),
      held: activity.held.filter(({ by }) => by === body),
    };
    const occurrences = earliestFirst(occurrencesOf(own));
    const planned = activity.planned.some(({ by }) => by === body);
    const isGone = occurrences.length === 0 && (!planned || activity.cancelled.length > 0);
    return isGone ? [] : [{ activity, called: activity.title ?? id, occurrences }];
  });
}
