import type { Evidence } from "../../figures/evidence.js";
import { byKey } from "../by-key.js";
import { eventsOf } from "../events-of.js";
import type { Held } from "../held.js";
import type { InQuestion } from "../in-question.js";

/** One place, and what was held there. */
export interface PlaceRow {
  /** What it is called; the code of its area where it has no name on record. */
  readonly name: string;
  readonly area?: string;
  readonly venue: NonNullable<Held["place"]>["venue"];
  /** How many times something was held there. */
  readonly times: number;
  readonly activities: ReadonlyArray<{ readonly activity: string; readonly title: string }>;
  readonly evidence: Evidence;
}

/** The places on record by name or by area, in the order in which something was first held there. */
export function placeRows({ held, trace }: InQuestion): ReadonlyArray<PlaceRow> {
  const there = held.flatMap(({ place, ...one }) => {
    const name = place?.name ?? place?.area;
    return place === undefined || name === undefined ? [] : [{ ...one, place: { ...place, name } }];
  });
  const rows = byKey(there, ({ place: { name, area, venue } }) =>
    JSON.stringify([name, area, venue]),
  );
  return [...rows.values()].flatMap((times, index) => {
    const [first] = times;
    if (first === undefined) return [];
    const { name, area, venue } = first.place;
    const titles = new Map(times.map(({ activity, title }) => [activity, title]));
    return {
      name,
      ...(area === undefined ? {} : { area }),
      venue,
      times: times.length,
      activities: [...titles].map(([activity, title]) => ({ activity, title })),
      evidence: trace.of(`/places/named/${index}`, eventsOf(times)),
    };
  });
}
