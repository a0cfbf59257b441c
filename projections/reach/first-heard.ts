import { answerState } from "engagement-ledger";
import { noPolicies } from "../policies/in-force.js";
import { answersTo } from "./channel-totals.js";
import { requiredBy } from "./coverage.js";
import type { ActivityReach } from "./documents.js";
import { groupCodes, type GroupCodes } from "./group-codes.js";
import { wasDelivered } from "./group-standing.js";
import { heardOfGroup } from "./heard-of-group.js";
import {
  channelsIn,
  inScope,
  isInScope,
  type AllReachDocuments,
  type ChannelInScope,
} from "./in-scope.js";
import type { ReachOptions } from "./report.js";
import { dayByDay } from "./up-to.js";

/** The day by which a group was first certainly heard; absent where it has not been. */
export interface FirstHeard {
  /** The groups that had to be heard, by when enough of their people had been. */
  readonly required: ReadonlyArray<{ readonly group: string; readonly day?: string }>;
  /** Each group by scheme and code, by when one of its people had been. */
  readonly groups: ReadonlyArray<{
    readonly scheme: string;
    readonly code: string;
    readonly day: string;
  }>;
}

/**
 * Finds for each group the first day by which it was heard.
 *
 * Of each day only the activities are read to which something came on it.
 */
export function firstHeard(documents: AllReachDocuments, options: ReachOptions): FirstHeard {
  const { today, scope = {}, policies = noPolicies } = options;
  const known = dayByDay(documents, scope.from ?? "", "none");
  const found = inScope(known.upTo(""), scope, policies, today, Infinity);
  const codes = [...groupCodes, ...(options.groups ?? [])];
  const names = requiredBy(found).map(([group]) => group);
  const required = names.map((group) => ({
    group,
    standing: standingsOf(group, codes, found.policies.coverageK),
  }));
  const days = new Map<string, string>();
  const groups = new Map<string, { scheme: string; code: string; day: string }>();
  for (const day of known.days) {
    const { activities } = known.upTo(day);
    for (const id of known.on(day)) {
      const activity = activities.get(id);
      if (activity === undefined || !isInScope(activity, scope)) continue;
      const channels = channelsIn(activity, Infinity);
      for (const { group, standing } of required)
        if (!days.has(group)) standing.add(activity, channels);
      for (const { scheme, code } of answersOf(channels)) {
        const of = `${scheme} ${code}`;
        if (!groups.has(of)) groups.set(of, { scheme, code, day });
      }
    }
    for (const { group, standing } of required)
      if (!days.has(group) && standing.heard()) days.set(group, day);
  }
  return {
    required: names.map((group) => {
      const day = days.get(group);
      return { group, ...(day === undefined ? {} : { day }) };
    }),
    groups: [...groups.values()].toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1)),
  };
}

/** Keeps how far one group was reached by each activity, put anew when more comes to it. */
function standingsOf(group: string, codes: ReadonlyArray<GroupCodes>, atLeast: number) {
  const of = codes.filter((each) => each.group === group);
  const reached = new Map<string, { readonly people: number; readonly delivered: boolean }>();
  let [people, delivered] = [0, 0];
  return {
    add: (activity: ActivityReach, channels: ReadonlyArray<ChannelInScope>): void => {
      const before = reached.get(activity.activity) ?? { people: 0, delivered: false };
      const now = {
        people: heardOfGroup(activity, group, of, channels, Infinity).people,
        delivered: activity.audiences.includes(group) && wasDelivered(activity, channels),
      };
      reached.set(activity.activity, now);
      people += now.people - before.people;
      delivered += Number(now.delivered) - Number(before.delivered);
    },
    heard: (): boolean => delivered > 0 && people >= atLeast,
  };
}

/** The answers that somebody gave by some channels. */
function answersOf(
  channels: ReadonlyArray<ChannelInScope>,
): ReadonlyArray<{ readonly scheme: string; readonly code: string }> {
  return channels.flatMap(({ channel }) =>
    Object.entries(channel.schemes).flatMap(([scheme, byDivision]) =>
      Object.entries(answersTo(byDivision)?.codes ?? {})
        .filter(([code, { people }]) => people > 0 && answerState(scheme, code) === "answered")
        .map(([code]) => ({ scheme, code })),
    ),
  );
}

const keyOf = ({ scheme, code }: { readonly scheme: string; readonly code: string }): string =>
  `${scheme} ${code}`;
