import type { Evidence } from "../../figures/evidence.js";
import type { Count } from "../../figures/figure.js";
import { eventsOf } from "../events-of.js";
import type { Held } from "../held.js";
import type { InQuestion } from "../in-question.js";
import { whenKnown } from "../../closed-loop/claim.js";
import { bodiesIn } from "./bodies-in.js";
import { bodiesPresent, type BodyPresent } from "./body-present.js";
import { peopleCounted } from "./people-counted.js";

/** One activity, and the bodies that took part in it. */
export interface AttendedActivity {
  readonly activity: string;
  readonly title: string;
  /** The body whose activity it is: by its settings the counts of people are published. */
  readonly by: string;
  /** The days on which it was held, no more precisely than is known, such as `2014-05`. */
  readonly days: ReadonlyArray<string>;
  readonly bodies: ReadonlyArray<BodyPresent>;
  /** How many people attended in all, as recorded; absent where nobody said. */
  readonly people?: Count;
  /** Whether another body led it, or was a partner in it. */
  readonly joint: boolean;
  readonly evidence: Evidence;
}

/** Tells of one activity, from each time that it was held, which bodies took part and how. */
export function attendedActivity(
  question: InQuestion,
  times: ReadonlyArray<Held>,
  path: string,
): AttendedActivity {
  const { trace } = question;
  const last = times.at(-1);
  return {
    activity: last?.activity ?? "",
    title: last?.title ?? "",
    by: last?.by ?? "",
    days: [...new Set(times.map(({ at }) => whenKnown(at)))],
    bodies: bodiesPresent(question, times, path),
    ...peopleCounted(
      times.map(({ attendance, event }) => ({ people: attendance.people, event })),
      trace,
      path,
    ),
    joint: times.some(isJoint),
    evidence: trace.of(path, eventsOf(times)),
  };
}

function isJoint(one: Held): boolean {
  return bodiesIn(one).some(
    ([part, body]) => (part === "led" || part === "partner") && body !== one.by,
  );
}
