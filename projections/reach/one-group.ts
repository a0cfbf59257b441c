import type { InScope } from "./in-scope.js";

/** The one group that all activities were for alone, whatever is asked for; undefined where they were not. */
export function groupAlone({ activities }: InScope): string | undefined {
  const [first] = activities[0]?.meantFor ?? [];
  const alone = activities.every(({ meantFor }) => meantFor.length === 1 && meantFor[0] === first);
  return alone && first !== everyone ? first : undefined;
}

/**
 * How many each activity for one group alone reached, and each time that one was held for a group alone: counts of
 * that group, whatever they are called.
 */
export function countsOfOneGroup({ activities, channelsOf }: InScope): ReadonlyArray<number> {
  return activities.flatMap((activity) => {
    const { meantFor } = activity;
    const isForOne = meantFor.length === 1 && meantFor[0] !== everyone;
    return channelsOf(activity).flatMap(({ totals, channel: { attended } }) => [
      ...(isForOne ? [totals.responses, attended.people, attended.contacts] : []),
      ...Object.entries(attended.alone).flatMap(([group, { people, contacts }]) =>
        group === everyone ? [] : [people, contacts],
      ),
    ]);
  });
}

const everyone = "general-public";
