import type { Evidence } from "../figures/evidence.js";
import { figure, type Count, type Figure } from "../figures/figure.js";
import { mergeEvidence, nothingGathered } from "../figures/gathered.js";
import type { Tracing } from "../figures/tracing.js";
import type { ActivityReach } from "./documents.js";
import { heardOfGroup, type GroupCodes } from "./heard-of-group.js";
import type { ChannelInScope, InScope } from "./in-scope.js";

/** One group that had to be heard. */
export interface RequiredGroup {
  readonly group: string;
  /** Whether an activity was planned for it. */
  readonly planned: boolean;
  /** Whether an activity for it was held, or had a response. */
  readonly delivered: boolean;
  /** Whether an activity was delivered and enough of its people heard. */
  readonly heard: boolean;
  /** How many of its people were heard. */
  readonly people: Count;
  /** The events that require the group, plan for it and deliver to it. */
  readonly evidence: Evidence;
}

/** How many of the groups that had to be heard were; a group never disappears into an average. */
export interface Coverage {
  readonly planned: Figure;
  readonly delivered: Figure;
  readonly heard: Figure;
  /** How many people of a group must be heard for it to count. */
  readonly atLeast: number;
  /** The groups not heard, by name. */
  readonly gaps: ReadonlyArray<string>;
}

/**
 * Says of each required group whether it was planned for, delivered to, and heard.
 *
 * Groups are required by the plans of the activities, the matters' assessments and commitments, and the body.
 *
 * Source: measures.md 3.5.
 */
export function coverage(
  { activities, matters, channelsOf, policies }: InScope,
  groupCodes: ReadonlyArray<GroupCodes>,
  trace: Tracing,
): { readonly required: ReadonlyArray<RequiredGroup>; readonly coverage: Coverage } {
  const asked = new Map<string, string[]>(policies.requiredGroups.map((group) => [group, []]));
  for (const { required } of [...activities, ...matters])
    for (const { group, event } of required) asked.set(group, [...(asked.get(group) ?? []), event]);

  const rows = [...asked].toSorted(byGroup).map(([group, requiredBy], index) => {
    const codes = groupCodes.filter((each) => each.group === group);
    const people = nothingGathered();
    let count = 0;
    for (const activity of activities) {
      const heard = heardOfGroup(activity, group, codes, channelsOf(activity), trace.limit);
      count += heard.people;
      mergeEvidence(people, heard.evidence, trace.limit);
    }
    const plans = activities.flatMap(({ planned }) =>
      planned.filter((each) => each.group === group),
    );
    const delivered = activities
      .filter(({ audiences }) => audiences.includes(group))
      .filter((activity) => wasDelivered(activity, channelsOf(activity)));
    const held = delivered.map((activity) => activity.held).filter((event) => event !== "");
    const events = [...requiredBy, ...plans.map(({ event }) => event), ...held];
    const row = {
      group,
      planned: plans.length > 0,
      delivered: delivered.length > 0,
      heard: delivered.length > 0 && count >= policies.coverageK,
      people: { value: count, evidence: trace.gathered(`/required/${index}/people`, people) },
      evidence: trace.of(`/required/${index}`, events),
    };
    return { row, events };
  });
  const required = rows.map(({ row }) => row);
  const events = rows.flatMap((each) => each.events);
  const share = (name: "planned" | "delivered" | "heard"): Figure =>
    figure(
      required.filter((each) => each[name]).length,
      required.length,
      trace.of(`/coverage/${name}`, events),
    );
  return {
    required,
    coverage: {
      planned: share("planned"),
      delivered: share("delivered"),
      heard: share("heard"),
      atLeast: policies.coverageK,
      gaps: required.filter(({ heard }) => !heard).map(({ group }) => group),
    },
  };
}

/** Held, or with a response to its consultation. */
function wasDelivered({ held }: ActivityReach, channels: ReadonlyArray<ChannelInScope>): boolean {
  return held !== "" || channels.some(({ totals }) => totals.responses > 0);
}

const byGroup = ([one]: [string, string[]], [other]: [string, string[]]): number =>
  one < other ? -1 : 1;
