import { type Count } from "../figures/figure.js";
import type { Tracing } from "../figures/tracing.js";
import type { InScope, ReachDocuments } from "./in-scope.js";

/** How many events may be contributions of the days asked for, and are left out because their day is not known. */
export function undatedIn(
  { undated, feedback }: ReachDocuments,
  { activities }: InScope,
  trace: Tracing,
): Count {
  const asked = new Set(activities.map(({ activity }) => activity));
  const events = [...undated.values()]
    .filter((each) => asked.has(each.activity))
    .filter((each) => {
      const response = feedback?.get(each.feedback);
      return response === undefined || !(response.withdrawn || response.excluded);
    })
    .map(({ event }) => event);
  return { value: events.length, evidence: trace.of("/undated", events) };
}
