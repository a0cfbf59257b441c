import { daysBetween } from "engagement-ledger";
import { exactDay } from "../../days.js";
import { earliestFirst } from "../../dossier/order.js";
import { listed } from "../listed.js";
import type { Core, CoreOf } from "./core.js";
import { everyOne } from "./every-one.js";
import { workOf, type MatterOfYear } from "./work-of-year.js";
import { yearOf } from "./year-of.js";

/**
 * Principle 2: people were told what happened, and involvement began.
 *
 * Each activity of the year with views received has a FeedbackReturned; each matter opened in the year has
 * linked involvement. The days from opening to the first are shown and not judged: no number is known. How
 * many of those heard were told is the measure M2, and is not asked here.
 */
export const feedbackAndEarlyStart: CoreOf = (facts, year) => {
  const work = workOf(facts);
  const heard = work
    .activities(year.name)
    .filter(
      ({ activity, occurrences }) =>
        activity.views !== undefined && occurrences.some(({ twoWay }) => twoWay),
    )
    .map(({ activity, called }) => ({
      lacks: activity.returned.length === 0 ? `feedback to people after ${called}` : undefined,
      evidence: earliestFirst(activity.returned).slice(0, 1),
    }));
  const opened = work
    .matters(year.name)
    .filter(({ matter }) => matter.opened !== undefined && yearOf(matter.opened) === year.name);
  const core = everyOne(
    [
      ...heard,
      ...opened.map(({ called, involvements }) => ({
        lacks: involvements.length === 0 ? `involvement linked with ${called}` : undefined,
        evidence: involvements.slice(0, 1).map(({ start }) => start),
      })),
    ],
    {
      sought:
        "people told what happened after each activity with views received, and involvement in each matter opened in the year",
      nothing:
        "No activity with views received and no opening of a matter is on record in the year.",
    },
  );
  return withDays(core, opened);
};

function withDays(core: Core, opened: ReadonlyArray<MatterOfYear>): Core {
  const days = opened.flatMap(({ matter, called, involvements }) => {
    const [first] = involvements;
    const from = exactDay(matter.opened?.occurredAt ?? "../1000-01-01");
    const to = first === undefined ? undefined : exactDay(first.start.occurredAt);
    if (from === undefined || to === undefined) return [];
    const after = daysBetween(from, to);
    return [after < 0 ? `${called}, before it was opened` : `${called}, ${after} days`];
  });
  if (days.length === 0) return core;
  return {
    ...core,
    sentence: `${core.sentence} From opening to the first involvement: ${listed(days)}.`,
  };
}
