import { inTime } from "../../closed-loop/claim.js";
import type { InQuestion } from "../in-question.js";

/** The activities of each matter and plan, as the activities say, or as they were linked by today. */
export function activitiesOf({
  documents,
  held,
  today,
}: InQuestion): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const note = (project: string | undefined, activity: string): void => {
    if (project !== undefined) found.set(project, (found.get(project) ?? new Set()).add(activity));
  };
  for (const { activity, matters, presents } of held) {
    for (const { matter } of matters) note(matter, activity);
    note(presents, activity);
  }
  for (const { activity, planned, opened } of documents.activities.values())
    for (const { matters } of [...inTime(planned, today), ...inTime(opened, today)])
      for (const { matter } of matters) note(matter, activity);
  for (const { matter, linked } of documents.matters.values())
    for (const { activity } of inTime(linked, today))
      if (activity !== undefined) note(matter, activity);
  return found;
}
