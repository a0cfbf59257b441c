import { key, type DraftsOf } from "engagement-ledger";
import type { blanks } from "./blanks.js";
import type { CrowdDocument, SubjectDocument } from "./documents.js";

type Drafts = Pick<DraftsOf<typeof blanks>, "subjects" | "crowds">;

/**
 * Counts a response of a person with a pseudonymous key, or takes it back, and moves the person between crowds.
 *
 * A crowd is how many people responded to just the same activities: there are few crowds where there are many
 * people, so that a report need not read each person to count each once.
 */
export function countSubject(
  { subjects, crowds }: Drafts,
  subject: string,
  activity: string,
  sign: 1 | -1,
): void {
  const before = subjects.peek(subject)?.activities ?? {};
  const responses = (Object.hasOwn(before, activity) ? (before[activity] ?? 0) : 0) + sign;
  const others = Object.entries(before).filter(([id]) => id !== activity);
  const after = responses === 0 ? others : [...others, [activity, responses] as const];
  subjects.put(subject, { activities: Object.fromEntries(after) });
  const had = Object.keys(before);
  const has = after.map(([id]) => id);
  if (had.length === has.length) return;
  move(crowds, had, -1);
  move(crowds, has, 1);
}

/** The crowds of people, from what each responded to. */
export function crowdsOf(subjects: Iterable<SubjectDocument>): ReadonlyMap<string, CrowdDocument> {
  const crowds = new Map<string, CrowdDocument>();
  for (const subject of subjects) {
    const activities = Object.keys(subject.activities).toSorted();
    const id = key(...activities);
    const known = crowds.get(id);
    if (known === undefined) crowds.set(id, { activities, people: 1 });
    else known.people += 1;
  }
  return crowds;
}

function move(crowds: Drafts["crowds"], activities: ReadonlyArray<string>, sign: 1 | -1): void {
  if (activities.length === 0) return;
  const sorted = activities.toSorted();
  const id = key(...sorted);
  const people = (crowds.peek(id)?.people ?? 0) + sign;
  if (people === 0) crowds.remove(id);
  else crowds.put(id, { activities: sorted, people });
}
