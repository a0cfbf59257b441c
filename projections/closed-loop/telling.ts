import { happenedBy } from "./claim.js";
import type { NetworkDocument, Telling } from "./documents.js";

/** Whether people of a group were told by one return of feedback. */
export type Tells = (telling: Telling, group: string) => boolean;

const website = "website";

/**
 * Says which groups a return of feedback told: those it names, or all where it is for everyone and names
 * none.
 *
 * Publishing on a website tells only the groups that a network of the kind `website`, known by `today`, is
 * recorded to serve.
 *
 * Source: measures.md 2.2, "`published`, not `told`, unless the audience record says that group is reached by
 * that channel".
 */
export function tellsBy(networks: Iterable<NetworkDocument>, today: string): Tells {
  const readers = new Set<string>();
  for (const { registered, kind, serves } of networks)
    if (kind === website && registered !== null && happenedBy(registered, today))
      for (const group of serves) readers.add(group);
  return ({ channel, everyone, groups }, group) =>
    (groups.includes(group) || (everyone && groups.length === 0)) &&
    (channel !== website || readers.has(group));
}
