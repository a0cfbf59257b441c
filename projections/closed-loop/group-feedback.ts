import { figure, type Figure } from "../figures/figure.js";
import type { Tracing } from "../figures/tracing.js";
import { happenedBy, inTime, type Claim } from "./claim.js";
import type { Context } from "./context.js";
import type { Life } from "./life.js";

/** A group that one activity engaged. */
export interface EngagedGroup {
  readonly activity: string;
  readonly group: string;
}

/** M2, how many of the groups that each activity engaged were told what happened. */
export interface GroupFeedback extends Figure {
  /** The groups that were not, by name. */
  readonly notTold: ReadonlyArray<EngagedGroup>;
}

/**
 * M2, the pairs of activity and group that were told, out of those engaged.
 *
 * An activity engages its audiences once it was held or had a response, and the groups of the themes that
 * name it.
 *
 * Source: measures.md 2.5; events.md, "Groups engaged by an activity".
 */
export function groupFeedback(
  themes: ReadonlyArray<Life>,
  context: Context,
  trace: Tracing,
): GroupFeedback {
  const { documents, today, tells, activityIn } = context;
  const raisedAt = new Map<string, Life[]>();
  for (const life of themes)
    for (const activity of life.theme.activities)
      raisedAt.set(activity, [...(raisedAt.get(activity) ?? []), life]);

  const notTold: EngagedGroup[] = [];
  const events: string[] = [];
  let engaged = 0;
  for (const activity of documents.activities.values()) {
    if (!activityIn(activity)) continue;
    const held = [activity.held, activity.responded]
      .filter((claim) => claim !== null)
      .filter((claim) => happenedBy(claim, today));
    const groups = new Map<string, Claim>();
    if (held.length > 0)
      for (const audience of inTime(activity.audiences, today))
        groups.set(audience.group, audience);
    for (const { theme, heard } of raisedAt.get(activity.activity) ?? [])
      for (const group of theme.groups) groups.set(group, heard);
    const tellings = inTime(activity.tellings, today);
    for (const [group, shown] of groups) {
      const telling = tellings.find((each) => tells(each, group));
      engaged += 1;
      events.push(shown.event, ...held.map(({ event }) => event));
      if (telling === undefined) notTold.push({ activity: activity.activity, group });
      else events.push(telling.event);
    }
  }
  return {
    ...figure(engaged - notTold.length, engaged, trace.of("/measures/M2", events)),
    notTold,
  };
}
