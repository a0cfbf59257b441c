import { atOrAfter, happenedBy, inTime } from "./claim.js";
import type { ActivityDocument, NetworkDocument, Telling, ThemeDocument } from "./documents.js";

/** Whether people of a group were told by one return of feedback. */
export type Tells = (telling: Telling, group: string) => boolean;

/** The channel that publishes: a page there tells only the people recorded as reading it. */
export const website = "website";

/**
 * Says which groups a return of feedback told: those it names, or all where it is for everyone and names
 * none.
 *
 * Publishing on a website tells only the groups that a network of the kind `website`, known by `today` and
 * not ended before, is recorded to serve.
 *
 * Source: measures.md 2.2, "`published`, not `told`, unless the audience record says that group is reached by
 * that channel".
 */
export function tellsBy(networks: Iterable<NetworkDocument>, today: string): Tells {
  const sites = new Map<string, NetworkDocument[]>();
  for (const network of networks) {
    const { kind, registered, serves } = network;
    if (kind !== website || registered === null || !happenedBy(registered, today)) continue;
    for (const group of serves) {
      const serving = sites.get(group) ?? [];
      serving.push(network);
      sites.set(group, serving);
    }
  }
  const reads = (group: string, telling: Telling): boolean =>
    sites.get(group)?.some(({ ended }) => ended === null || !atOrAfter(telling, ended)) === true;
  return (telling, group) =>
    (telling.groups.includes(group) || (telling.everyone && telling.groups.length === 0)) &&
    (telling.channel !== website || reads(group, telling));
}

/**
 * The returns of feedback that named a theme, or were for everyone on one of its activities, by time.
 *
 * On another activity "everyone" is not the people who raised it: there only the groups named were told.
 *
 * Source: measures.md 2.2, "names the theme (or everyone, on an activity of the theme) and that group".
 */
export function returnsTo(
  { activities, tellings }: ThemeDocument,
  documents: ReadonlyMap<string, ActivityDocument>,
  today: string,
): ReadonlyArray<Telling> {
  const returns = new Map<string, Telling>();
  for (const telling of tellings)
    returns.set(
      telling.event,
      activities.includes(telling.activity) ? telling : { ...telling, everyone: false },
    );
  for (const activity of activities)
    for (const telling of documents.get(activity)?.toEveryone ?? [])
      returns.set(telling.event, telling);
  return inTime([...returns.values()], today);
}
