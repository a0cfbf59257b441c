import type { ActivityDossier } from "../duty-to-involve/dossier/activity-dossier.js";
import { earliestFirst } from "../duty-to-involve/dossier/order.js";
import { quoted } from "../duty-to-involve/rules/quoted.js";
import { belonging } from "./activity-belonging.js";
import type { Clock } from "./due-item.js";
import { isSince } from "./since.js";

/** An answer that was put off to a day, of anything held or opened, and is not on record since. */
export function answerDelayed(activity: ActivityDossier): ReadonlyArray<Clock> {
  const { returned, published, cancelled, delayed, title, openings, held, planned } = activity;
  const last = earliestFirst(delayed).at(-1);
  if (last === undefined) return [];
  if ([...returned, ...published, ...cancelled].some(isSince(last))) return [];
  const [opened] = earliestFirst(openings);
  const by = (opened ?? earliestFirst(held)[0] ?? earliestFirst(planned)[0])?.by;
  return [
    {
      ...belonging(activity, by),
      kind: "response",
      what: `Give the answer to ${quoted(title ?? activity.activity)} that was put off: ${quoted(last.reason)}`,
      due: last.expectedOn,
      because: "the day named when it was put off",
      events: [last.id],
    },
  ];
}
