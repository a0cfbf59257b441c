import { inclusionHealthGroups, namedGroups, seldomHeardGroups } from "engagement-ledger";

const titles = new Map(
  [seldomHeardGroups, inclusionHealthGroups, namedGroups].flatMap(({ codes }) =>
    codes.map(({ code, title }) => [code, title] as const),
  ),
);

/**
 * What a group is called in plain words; the code itself where no list has it.
 *
 * @example
 * groupNamed("poverty"); //=> "people living in poverty"
 * groupNamed("allotment-holders"); //=> "allotment-holders"
 */
export function groupNamed(code: string): string {
  return titles.get(code) ?? code;
}
