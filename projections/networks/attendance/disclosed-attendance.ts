import { discloseCount, discloseParts, type DisclosureProfile } from "engagement-ledger";
import { publishing, type PublishedCount } from "../../reach/disclosed-figure.js";
import type { AttendedActivity } from "./attended-activity.js";
import type { Attendance } from "./attendance.js";
import type { BodyPresent } from "./body-present.js";

/** One body in one activity, as it may be published. */
export type PublishedPresent = Omit<BodyPresent, "people"> & { readonly people?: PublishedCount };

/** One activity and the bodies that took part in it, as it may be published. */
export type PublishedActivity = Omit<AttendedActivity, "people" | "bodies"> & {
  readonly bodies: ReadonlyArray<PublishedPresent>;
  readonly people?: PublishedCount;
};

/** Which bodies took part in what was held, as it may be published. */
export type PublishedAttendance = Omit<Attendance, "activities"> & {
  readonly activities: ReadonlyArray<PublishedActivity>;
};

/**
 * Makes the counts of people of each body safe to publish; whoever was of no body is a part too.
 *
 * Source: measures.md DC-1 to DC-4. Counts of bodies and activities are not controlled.
 */
export function discloseAttendance(
  attendance: Attendance,
  profileOf: (body: string) => DisclosureProfile,
  rule: (path: string) => string,
): PublishedAttendance {
  const activities = attendance.activities.map((row, index): PublishedActivity => {
    const { people, bodies, ...rest } = row;
    const profile = profileOf(row.by);
    const publish = publishing(profile, rule);
    const path = `/attendance/activities/${index}`;
    const counts = bodies.map((body) => body.people?.value ?? 0);
    const sum = counts.reduce((one, other) => one + other, 0);
    const whole = Math.max(people?.value ?? sum, sum);
    const { parts, total } = discloseParts([...counts, whole - sum], whole, profile);
    // Fewer than its parts where some times say only how many of a body came: then it is no total of them.
    const inAll = people?.value === whole ? total : discloseCount(people?.value ?? 0, profile);
    return {
      ...rest,
      bodies: bodies.map(({ people: came, ...body }, at) => ({
        ...body,
        ...(came === undefined
          ? {}
          : { people: publish.count(`${path}/bodies/${at}/people`, parts[at] ?? 0, came) }),
      })),
      ...(people === undefined ? {} : { people: publish.count(`${path}/people`, inAll, people) }),
    };
  });
  return { ...attendance, activities };
}
