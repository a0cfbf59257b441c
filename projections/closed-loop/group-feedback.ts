import { figure, type Figure } from "../figures/figure.js";
import type { Tracing } from "../figures/tracing.js";
import { happenedBy, inTime, type Claim } from "./claim.js";
import type { Context } from "./context.js";
import type { ActivityDocument } from "./documents.js";
import type { Life } from "./life.js";
import type { InUnits } from "./unit.js";

/** A group that one activity engaged, and whether it was told what became of it. */
export interface EngagedGroup {
  readonly activity: ActivityDocument;
  readonly group: string;
  readonly told: boolean;
  /** The events that show it. */
  readonly events: ReadonlyArray<string>;
}

/** M2, how many of the groups that each activity engaged were told what happened. */
export interface GroupFeedback extends Figure, InUnits {
  /** The groups that were not, by name. */
  readonly notTold: ReadonlyArray<{
    readonly activity: string;
    readonly title: string;
    readonly group: string;
  }>;
}

/**
 * The groups that each activity engaged: its audiences once it was held or had a response, and the groups of
 * the themes that name it.
 *
 * Source: events.md, "Groups engaged by an activity".
 */
export function engagedGroups(
  lives: ReadonlyArray<Life>,
  context: Context,
): ReadonlyArray<EngagedGroup> {
  const { documents, today, tells, activityIn } = context;
  const raisedAt = new Map<string, Life[]>();
  for (const life of lives)
    for (const activity of life.theme.activities) {
      const raised = raisedAt.get(activity);
      if (raised === undefined) raisedAt.set(activity, [life]);
      else raised.push(life);
    }
  const engaged: EngagedGroup[] = [];
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
      const claims = [shown, ...held, ...(telling === undefined ? [] : [telling])];
      const events = claims.map(({ event }) => event);
      engaged.push({ activity, group, told: telling !== undefined, events });
    }
  }
  return engaged;
}

/**
 * M2, the pairs of activity and group that were told, out of those engaged.
 *
 * Source: measures.md 2.5.
 */
export function groupFeedback(
  engaged: ReadonlyArray<EngagedGroup>,
  trace: Tracing,
  path: string,
): GroupFeedback {
  const notTold = engaged.filter(({ told }) => !told);
  const events = engaged.flatMap((each) => each.events);
  return {
    unit: "activity and group",
    ...figure(engaged.length - notTold.length, engaged.length, trace.of(`${path}/M2`, events)),
    notTold: notTold.map(({ activity: { activity, title }, group }) => ({
      activity,
      title,
      group,
    })),
  };
}
