import type { Dossiers } from "../dossier/as-of.js";
import { audiencesBy } from "./audiences-by.js";
import { happenedBy, type Extent } from "./by-day.js";
import { wasDelivered } from "./was-delivered.js";

/**
 * The groups that some activities engaged by a day: audiences once held or answered, and groups of themes.
 *
 * Source: events.md, "Groups engaged by an activity".
 */
export function groupsOn(
  record: Dossiers,
  activities: ReadonlyArray<string>,
  day: string,
  extent: Extent,
): ReadonlySet<string> {
  const groups = new Set<string>();
  for (const id of activities) {
    if (wasDelivered(record, id, day, extent))
      for (const group of audiencesBy(record, id, day, extent)) groups.add(group);
    for (const theme of Object.keys(record.activities.get(id)?.raised ?? {})) {
      const identified = record.themes.get(theme)?.identified;
      if (identified !== undefined && happenedBy(identified.occurredAt, day, extent))
        for (const group of identified.groups) groups.add(group);
    }
  }
  return groups;
}
