import { heardOfGroup } from "../../reach/heard-of-group.js";
import type { PeopleBounds } from "../../reach/people-bounds.js";
import type { Dossiers } from "../dossier/as-of.js";
import { audiencesBy } from "./audiences-by.js";
import type { Extent } from "./by-day.js";

/**
 * The people of a group heard by a day, at least and at most, over some activities.
 *
 * Nobody knows who came to several of them: at least as many as in the fullest, at most all.
 *
 * Source: events.md, "People heard of a group".
 */
export function peopleOfGroupOn(
  record: Dossiers,
  activities: ReadonlyArray<string>,
  group: string,
  day: string,
  extent: Extent,
): PeopleBounds {
  const heard = activities.map((id) => {
    const { channels } = record.cameBy(id, day, extent);
    const audiences = [...audiencesBy(record, id, day, extent)];
    const each = Object.values(channels).map((channel) => ({ channel }));
    return heardOfGroup({ audiences }, group, [], each, Number.POSITIVE_INFINITY).people;
  });
  return { lower: Math.max(0, ...heard), upper: heard.reduce((sum, people) => sum + people, 0) };
}
