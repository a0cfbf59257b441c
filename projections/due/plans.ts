import { earliestFirst } from "../duty-to-involve/dossier/order.js";
import { onDay } from "../duty-to-involve/days.js";
import type { Clock } from "./due-item.js";
import type { DatedRecord } from "./record.js";
import { isSince } from "./since.js";

/** The plans begun with a day set for them, of which no edition is on record since. */
export function plansDue({ dossiers, plans }: DatedRecord): ReadonlyArray<Clock> {
  return plans.flatMap((id): ReadonlyArray<Clock> => {
    const plan = dossiers.plans.get(id);
    const started = earliestFirst(plan?.started ?? []).findLast(({ dueOn }) => dueOn !== undefined);
    if (plan === undefined || started?.dueOn === undefined) return [];
    const { dueOn, dueSetBy, by, kind, matter = plan.matter } = started;
    const withdrawn = matter === undefined ? undefined : dossiers.matters.get(matter)?.withdrawn;
    if (withdrawn !== undefined || plan.published.some(isSince(started))) return [];
    return [
      {
        kind: "plan",
        what: `Publish the ${kind.replaceAll("-", " ")} for ${started.period.from} to ${started.period.to}, begun ${onDay(started.occurredAt)}`,
        about: id,
        bodies: [by],
        matters: matter === undefined ? [] : [matter],
        due: dueOn,
        because: dueSetBy === undefined ? "the day set when it was begun" : `set by ${dueSetBy}`,
        events: [started.id],
      },
    ];
  });
}
