import { isSuppressed, type DisclosureProfile } from "engagement-ledger";
import type { PublishedCount } from "./disclosed-figure.js";
import type { PublishedGroup } from "./disclosed-groups.js";
import { both, cellOf, fewest, sumOf } from "./given-away.js";
import type { GroupCodes } from "./group-codes.js";

/**
 * Whether the people of a group, as shown, leave few counts for one of its codes that is held back.
 *
 * Of two codes of 1 to 7 each, 15 people in all are 7 and 7, or nearly. A number that cannot be the sum of the codes,
 * such as one of people who attended, tells nothing of them.
 *
 * Source: measures.md DC-4.
 */
export function sumTells(
  group: string,
  people: PublishedCount,
  groups: ReadonlyArray<PublishedGroup>,
  codes: ReadonlyArray<GroupCodes>,
  profile: DisclosureProfile,
): boolean {
  const cell = (count: PublishedCount) =>
    cellOf(isSuppressed(count) ? count : count.value, profile);
  const total = cell(people);
  const sought = codes.filter((each) => each.group === group);
  return [...new Set(groups.map(({ scheme }) => scheme))].some((scheme) => {
    const ofScheme = new Set(
      sought.filter((each) => each.scheme === scheme).flatMap((each) => each.codes),
    );
    const cells = groups
      .filter((row) => row.scheme === scheme && (row.code === group || ofScheme.has(row.code)))
      .map(({ count }) => cell(count));
    return cells.some((one, index) => {
      if (!one.held) return false;
      const others = sumOf(cells.filter((_other, at) => at !== index));
      const { low, high } = both(one, {
        low: total.low - others.high,
        high: total.high - others.low,
      });
      return low <= high && high - low < fewest - 1;
    });
  });
}
