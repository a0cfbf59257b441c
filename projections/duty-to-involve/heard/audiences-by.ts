import { newActivity } from "../dossier/activity-dossier.js";
import type { Dossiers } from "../dossier/as-of.js";
import { happenedBy, type Extent } from "./by-day.js";

/** The groups that an activity was for, by the plans, openings and holdings of it up to a day. */
export function audiencesBy(
  { activities }: Dossiers,
  id: string,
  day: string,
  extent: Extent,
): ReadonlySet<string> {
  const { planned, openings, held } = activities.get(id) ?? newActivity(id);
  const arranged = [...planned, ...openings, ...held].filter(({ occurredAt }) =>
    happenedBy(occurredAt, day, extent),
  );
  return new Set(arranged.flatMap(({ audiences }) => audiences));
}
