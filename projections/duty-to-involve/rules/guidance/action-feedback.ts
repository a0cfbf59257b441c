import { onDay } from "../../days.js";
import { listOf } from "../../dossier/names.js";
import type { OnRecord, Shown } from "./on-record.js";
import { yearOf } from "./year-of.js";

/** When people were told what happened, or an activity of the body was evaluated, in the year. */
export const feedbackOrEvaluation: OnRecord = ({ history, record }, year) =>
  listOf(history.activities).flatMap((id): ReadonlyArray<Shown> => {
    const activity = record.activities.get(id);
    if (activity === undefined) return [];
    return [...activity.returned, ...activity.evaluated]
      .filter((one) => yearOf(one) === year.name)
      .map((event) => ({
        called: `after “${activity.title ?? activity.activity}” (${onDay(event.occurredAt)})`,
        event,
      }));
  });
