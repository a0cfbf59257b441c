import { channelTotals, petition } from "../../reach/channel-totals.js";
import { peopleBounds, type PeopleBounds } from "../../reach/people-bounds.js";
import { contactsOf, responsesOf, unlinkedOf, type CountedChannel } from "../../reach/sums.js";
import type { Dossiers } from "../dossier/as-of.js";
import type { Extent } from "./by-day.js";

/** The counts of some activities together, as they stood on a day. */
export interface CountsOn {
  /** Responses received or tallied; signatures of petitions are none. */
  readonly responses: number;
  /** Responses, attendances and other contacts. */
  readonly contacts: number;
  /** People at the times that the activities were held, however often each came. */
  readonly attendances: number;
  /** People, at least and at most. */
  readonly people: PeopleBounds;
}

const noLimit = Number.POSITIVE_INFINITY;

/**
 * Counts what had come to some activities by a day, all by the definitions of the report of reach.
 *
 * Nobody here knows which people known by a key came to several of the activities: for certain as many as came
 * to the fullest, possibly all of them.
 *
 * Source: measures.md 3.1.
 */
export function countsOn(
  record: Dossiers,
  activities: ReadonlyArray<string>,
  day: string,
  extent: Extent,
): CountsOn {
  const byChannel = new Map<string, CountedChannel[]>();
  const keyed: number[] = [];
  for (const id of new Set(activities)) {
    const { channels, people } = record.cameBy(id, day, extent);
    keyed.push(people);
    for (const [code, channel] of Object.entries(channels)) {
      const each = byChannel.get(code) ?? [];
      each.push({ channel, totals: channelTotals(channel, noLimit) });
      byChannel.set(code, each);
    }
  }
  const all = [...byChannel.values()].flat();
  const counted = [...byChannel].filter(([code]) => code !== petition).map(([, each]) => each);
  const linked =
    extent === "certain" ? Math.max(0, ...keyed) : keyed.reduce((sum, n) => sum + n, 0);
  const responses = responsesOf(counted.flat(), noLimit).value;
  return {
    responses,
    contacts: responses + contactsOf(all, noLimit).value,
    attendances: all.reduce((sum, { channel }) => sum + channel.attended.people, 0),
    people: peopleBounds(linked, counted.map(unlinkedOf)),
  };
}
