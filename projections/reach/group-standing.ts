import { mergeEvidence, nothingGathered, type Gathered } from "../figures/gathered.js";
import type { Tracing } from "../figures/tracing.js";
import type { ActivityReach } from "./documents.js";
import type { GroupCodes } from "./group-codes.js";
import { heardOfGroup } from "./heard-of-group.js";
import type { ChannelInScope, InScope } from "./in-scope.js";

/** How far a group was reached. */
export interface GroupStanding {
  /** Whether an activity was planned for it. */
  readonly planned: boolean;
  /** Whether an activity for it was held, or had a response. */
  readonly delivered: boolean;
  /** How many of its people were heard, and the events that count them. */
  readonly people: number;
  readonly evidence: Gathered;
  /** The events that plan for it and deliver to it. */
  readonly events: ReadonlyArray<string>;
}

/** How far a group was reached by all that a report is about. Source: measures.md 3.5. */
export function standingOf(
  { activities, channelsOf }: InScope,
  group: string,
  codes: ReadonlyArray<GroupCodes>,
  trace: Tracing,
): GroupStanding {
  const evidence = nothingGathered();
  let people = 0;
  for (const activity of activities) {
    const heard = heardOfGroup(activity, group, codes, channelsOf(activity), trace.limit);
    if (heard.evidence.count === 0) continue;
    people += heard.people;
    mergeEvidence(evidence, heard.evidence, trace.limit);
  }
  const plans = activities.flatMap(({ planned }) => planned.filter((each) => each.group === group));
  const delivered = activities
    .filter(({ audiences }) => audiences.includes(group))
    .filter((activity) => wasDelivered(activity, channelsOf(activity)));
  const held = delivered.map((activity) => activity.held).filter((event) => event !== "");
  return {
    planned: plans.length > 0,
    delivered: delivered.length > 0,
    people,
    evidence,
    events: [...plans.map(({ event }) => event), ...held],
  };
}

/** Whether an activity was held, or its consultation had a response. */
export function wasDelivered(
  { held }: ActivityReach,
  channels: ReadonlyArray<ChannelInScope>,
): boolean {
  return held !== "" || channels.some(({ totals }) => totals.responses > 0);
}
