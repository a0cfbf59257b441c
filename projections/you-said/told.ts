import { atOrAfter, since } from "../closed-loop/claim.js";
import type { Telling } from "../closed-loop/documents.js";
import type { DueLife } from "../closed-loop/due.js";
import { returnsTo, website } from "../closed-loop/telling.js";
import type { NamedDocument, TellingWords } from "./documents.js";
import { sourceOf, type Source } from "./source.js";
import type { Wording } from "./wording.js";

/** What people were told, and what it did for the theme. */
export interface Told {
  readonly channel: string;
  readonly message: string;
  readonly document: NamedDocument | null;
  /** The groups that it names, as codes; none where it was for everyone, or for nobody in particular. */
  readonly groups: ReadonlyArray<string>;
  readonly everyone: boolean;
  /**
   * `told`: the first after the answer to tell a group; `before-answer`: it tells nobody what became of it;
   * `before-reopening`: it belongs to an earlier answer;
   * `again`: those it reached had been told; `published`: on a website that nobody is recorded to read;
   * `others`: it reached none of the groups that raised the theme.
   */
  readonly does: "told" | "before-answer" | "before-reopening" | "again" | "published" | "others";
  /** The groups that it told first; null stands for people of no recorded group. */
  readonly tells: ReadonlyArray<string | null>;
  readonly source: Source;
}

/** Everything that people who raised a theme were told, in order of time. */
export function toldOf(life: DueLife, wording: Wording): ReadonlyArray<Told> {
  const { documents, today, context } = wording;
  const said = new Map<string, TellingWords>();
  const { theme, activities } = life.theme;
  for (const words of [
    ...(documents.themes.get(theme)?.tellings ?? []),
    ...activities.flatMap((activity) => documents.activities.get(activity)?.tellings ?? []),
  ])
    said.set(words.event, words);
  return returnsTo(life.theme, context.documents.activities, today).flatMap((telling) => {
    const words = said.get(telling.event);
    if (words === undefined) return [];
    const { channel, message, document, groups } = words;
    const tells = life.groups
      .filter(({ by }) => by?.event === telling.event)
      .map(({ group }) => group);
    const does = tells.length > 0 ? "told" : doesFor(telling, life, wording);
    const source = sourceOf(words, "FeedbackReturned");
    const everyone = telling.everyone && groups.length === 0;
    return [{ channel, message, document, groups, everyone, does, tells, source }];
  });
}

function doesFor(telling: Telling, life: DueLife, { context }: Wording): Told["does"] {
  if (life.start !== life.heard && !since(telling, life.start)) return "before-reopening";
  if (life.answer === undefined || !atOrAfter(telling, life.answer)) return "before-answer";
  const { groups } = life.theme;
  if (groups.some((group) => context.tells(telling, group))) return "again";
  if (telling.channel === website) return "published";
  return groups.length === 0 ? "again" : "others";
}
