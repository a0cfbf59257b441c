import type { CommitmentDocuments } from "./asked.js";
import type { Made } from "./documents.js";
import type { Happening } from "./happening.js";

const ofThemes: ReadonlySet<string> = new Set([
  "FeedbackReturned",
  "DecisionInfluenced",
  "DifferenceEvidenced",
  "PaperReceived",
  "ThemeIdentified",
]);

const ofGroups: ReadonlySet<string> = new Set([
  "ConsultationOpened",
  "ActivityHeld",
  "FeedbackReturned",
  "ThemeIdentified",
  "NetworkRegistered",
]);

/**
 * Whether an event concerns the theme and the group that a promise is about, where events of its type can name any.
 *
 * To tell everyone of an activity concerns each theme that was raised there. Source: measures.md 2.2.
 */
export function concerns(
  { theme, group }: Pick<Made, "theme" | "group">,
  { type, themes, groups, everyone, activity }: Happening,
  activitiesOf: (theme: string) => ReadonlyArray<string>,
): boolean {
  if (group !== null && ofGroups.has(type) && !everyone && !groups.includes(group)) return false;
  if (theme === null || !ofThemes.has(type) || themes.includes(theme)) return true;
  return everyone && activity !== null && activitiesOf(theme).includes(activity);
}

/**
 * Whether an event is of a body: it names the body, or is of its activity or its matter; or it names nobody.
 *
 * A body keeps no promise by what another did by itself.
 */
export function isOfBody(
  body: string,
  { bodies, activity, matters, entity }: Happening,
  documents: Pick<CommitmentDocuments, "activities" | "matters">,
): boolean {
  if (bodies.includes(body)) return true;
  const by = activity === null ? undefined : documents.activities.get(activity)?.by;
  if (by === body) return true;
  const known = [entity, ...(matters ?? [])].flatMap((one) => documents.matters.get(one) ?? []);
  if (known.some((matter) => matter.by === body || matter.responsible === body)) return true;
  return bodies.length === 0 && (by ?? "") === "" && known.length === 0;
}
