import { daysBetween } from "engagement-ledger";
import { dayOf } from "../../closed-loop/claim.js";
import type { Count } from "../../figures/figure.js";
import { eventsOf } from "../events-of.js";
import type { Held } from "../held.js";
import type { InQuestion } from "../in-question.js";

/** How often something was held for one group, and how many days lay between. */
export interface GroupContact {
  readonly group: string;
  /** How many times something was held for it, alone or with others. */
  readonly times: Count;
  /** The channels by which it was held, as first used. */
  readonly methods: ReadonlyArray<string>;
  /** The days from the end of one time to the beginning of the next; 0 where they overlap. */
  readonly gaps: ReadonlyArray<number>;
  /** The longest of them. */
  readonly longest?: number;
  /** The days from the end of the last time to the day of the figures. */
  readonly sinceLast?: number;
  /** The times whose day is not known, and which are in no gap. */
  readonly undated: number;
}

/** Tells of one group how often something was held for it, and after how many days again. */
export function groupContact(
  { held, period, trace }: InQuestion,
  group: string,
  path: string,
): GroupContact {
  const times = held.filter(({ audiences }) => audiences.includes(group));
  const dated = times.flatMap(daysOf);
  const gaps: number[] = [];
  let end: string | undefined;
  for (const { from, to } of dated) {
    if (end !== undefined) gaps.push(from > end ? daysBetween(end, from) : 0);
    if (end === undefined || to > end) end = to;
  }
  return {
    group,
    times: { value: times.length, evidence: trace.of(`${path}/times`, eventsOf(times)) },
    methods: [...new Set(times.map(({ method }) => method))],
    gaps,
    ...(gaps.length === 0 ? {} : { longest: Math.max(...gaps) }),
    ...(end === undefined ? {} : { sinceLast: end < period.to ? daysBetween(end, period.to) : 0 }),
    undated: times.length - dated.length,
  };
}

/** The days of something held; none where the day it began is not known. */
function daysOf({
  at,
  until,
}: Held): ReadonlyArray<{ readonly from: string; readonly to: string }> {
  const from = dayOf(at);
  if (from === undefined) return [];
  return [{ from, to: until !== undefined && until > from ? until : from }];
}
