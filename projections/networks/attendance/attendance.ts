import { figure, type Figure } from "../../figures/figure.js";
import { byKey } from "../by-key.js";
import { eventsOf } from "../events-of.js";
import type { InQuestion } from "../in-question.js";
import type { NamedBody } from "../named-body.js";
import { attendedActivity, type AttendedActivity } from "./attended-activity.js";

/** The bodies of one part of public life that took part in something held. */
export interface SectorRow {
  /** Such as `nhs`, `council`, `voluntary` or `public-representatives`. */
  readonly sector: string;
  readonly bodies: ReadonlyArray<NamedBody>;
  /** In how many of the activities held one of them took part. */
  readonly activities: Figure;
}

/** Which bodies took part in what was held. */
export interface Attendance {
  readonly activities: ReadonlyArray<AttendedActivity>;
  readonly sectors: ReadonlyArray<SectorRow>;
  /** How many of the activities several bodies held together: to attend, or to be paid, is not enough. */
  readonly joint: Figure;
  /** For how many of the activities the record says that another body took part. */
  readonly withOthers: Figure;
}

/**
 * Says which bodies took part in what was held in the days in question.
 *
 * Source: seeds.md S0-06 to S0-11, S1-10, S1-50 and S4-15.
 */
export function attendance(question: InQuestion): Attendance {
  const { held, bodies, named, trace } = question;
  const rows = [...byKey(held, ({ activity }) => activity).values()].map((times, index) =>
    attendedActivity(question, times, `/attendance/activities/${index}`),
  );
  const share = (path: string, counts: (row: AttendedActivity) => boolean): Figure =>
    figure(
      rows.filter(counts).length,
      rows.length,
      trace.of(`/attendance/${path}`, eventsOf(held)),
    );
  const sectorOf = (body: string): string => bodies.get(body)?.sector ?? "other";
  const present = [...new Set(rows.flatMap((row) => row.bodies.map(({ body }) => body)))];
  const sectors = [...new Set(present.map(sectorOf))].toSorted();
  return {
    activities: rows,
    sectors: sectors.map((sector, index) => ({
      sector,
      bodies: present.filter((body) => sectorOf(body) === sector).map(named),
      activities: share(`sectors/${index}/activities`, ({ bodies: there }) =>
        there.some(({ body }) => sectorOf(body) === sector),
      ),
    })),
    joint: share("joint", ({ joint }) => joint),
    withOthers: share("withOthers", ({ bodies: there }) => there.length > 1),
  };
}
