import { answersTo } from "./channel-totals.js";
import type { GroupCodes } from "./group-codes.js";
import type { InScope } from "./in-scope.js";
import { entryOf } from "./own-entry.js";

/**
 * Whether any question told who is of a group, or an activity was for that group alone.
 *
 * A question tells it whose scheme has codes for it, or in which somebody gave a code called like it.
 */
export function asksFor(
  { activities, channels }: InScope,
  group: string,
  codes: ReadonlyArray<GroupCodes>,
): boolean {
  const schemes = codes.map(({ scheme }) => scheme);
  return (
    asksIn({ channels }, (scheme, given) => schemes.includes(scheme) || given(group)) ||
    activities.some(
      ({ held, audiences }) => held !== "" && audiences.length === 1 && audiences[0] === group,
    )
  );
}

/** Whether a question of these schemes was put to anybody. */
export function asksIn(
  { channels }: Pick<InScope, "channels">,
  counts: (scheme: string, given: (code: string) => boolean) => boolean,
): boolean {
  return channels.some(({ channel }) =>
    Object.entries(channel.schemes).some(([scheme, byDivision]) => {
      const answers = answersTo(byDivision);
      if (answers === undefined) return false;
      const given = (code: string): boolean => (entryOf(answers.codes, code)?.people ?? 0) > 0;
      const asked = answers.answered + answers.declined + answers.notSure > 0;
      return asked && counts(scheme, given);
    }),
  );
}
