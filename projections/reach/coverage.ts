import type { Evidence } from "../figures/evidence.js";
import { figure, type Count, type Figure } from "../figures/figure.js";
import type { Tracing } from "../figures/tracing.js";
import type { GroupCodes } from "./group-codes.js";
import { standingOf } from "./group-standing.js";
import type { InScope } from "./in-scope.js";

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
  found: InScope,
  groupCodes: ReadonlyArray<GroupCodes>,
  trace: Tracing,
): { readonly required: ReadonlyArray<RequiredGroup>; readonly coverage: Coverage } {
  const { policies } = found;
  const rows = requiredBy(found).map(([group, requiredBy], index) => {
    const codes = groupCodes.filter((each) => each.group === group);
    const { planned, delivered, people, evidence, ...of } = standingOf(found, group, codes, trace);
    const events = [...requiredBy, ...of.events];
    const row = {
      group,
      planned,
      delivered,
      heard: delivered && people >= policies.coverageK,
      people: { value: people, evidence: trace.gathered(`/required/${index}/people`, evidence) },
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

/** The groups that had to be heard, in order, each with the events that require it. */
export function requiredBy({
  activities,
  matters,
  policies,
}: Pick<InScope, "activities" | "matters" | "policies">): ReadonlyArray<[string, string[]]> {
  const asked = new Map<string, string[]>(policies.requiredGroups.map((group) => [group, []]));
  for (const { required } of [...activities, ...matters])
    for (const { group, event } of required) {
      const known = asked.get(group);
      if (known === undefined) asked.set(group, [event]);
      else known.push(event);
    }
  return [...asked].toSorted(byGroup);
}

const byGroup = ([one]: [string, string[]], [other]: [string, string[]]): number =>
  one < other ? -1 : 1;
