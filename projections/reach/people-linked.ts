import type { ReachDocuments } from "./in-scope.js";

/** How many distinct people responded to any of some activities, of those who have a pseudonymous key. */
export function peopleLinked(
  { crowds }: Pick<ReachDocuments, "crowds">,
  activities: ReadonlySet<string>,
): number {
  let people = 0;
  for (const crowd of crowds.values())
    if (crowd.activities.some((activity) => activities.has(activity))) people += crowd.people;
  return people;
}
