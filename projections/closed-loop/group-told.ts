import { byTime, type Claim } from "./claim.js";
import type { Telling } from "./documents.js";
import { website, type Tells } from "./telling.js";

/** A group that raised a theme, or null where none is recorded, and the return that first told it. */
export interface GroupTold {
  readonly group: string | null;
  readonly by: Telling | undefined;
}

/**
 * Each group that raised a theme, with the first of the tellings that told it.
 *
 * A theme of no recorded group is told by the first, but not by a page on a website: nobody is recorded as
 * reading it there.
 *
 * Source: measures.md 2.2.
 */
export function groupsTold(
  groups: ReadonlyArray<string>,
  tellings: ReadonlyArray<Telling>,
  tells: Tells,
): ReadonlyArray<GroupTold> {
  return groups.length === 0
    ? [{ group: null, by: tellings.find(({ channel }) => channel !== website) }]
    : groups.map((group) => ({ group, by: tellings.find((each) => tells(each, group)) }));
}

/**
 * What stopped the clock: the last of the answer and of telling each group, once all of them are told.
 *
 * Source: measures.md 2.4.
 */
export function closingOf(
  answer: Claim | undefined,
  groups: ReadonlyArray<GroupTold>,
): Claim | undefined {
  const told = groups.map(({ by }) => by).filter((telling) => telling !== undefined);
  if (answer === undefined || told.length < groups.length) return undefined;
  return [answer, ...told].toSorted(byTime).at(-1);
}
