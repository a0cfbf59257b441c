import { audiences } from "../../events/codes/audiences.js";
import type { CodeList } from "../../events/codes/code-list.js";
import { core20Plus5 } from "../../events/codes/core20plus5.js";
import { inclusionHealthGroups } from "../../events/codes/inclusion-health-groups.js";
import { namedGroups } from "../../events/codes/named-groups.js";
import { seldomHeardGroups } from "../../events/codes/seldom-heard-groups.js";

const lists: ReadonlyArray<CodeList> = [
  namedGroups,
  audiences,
  inclusionHealthGroups,
  seldomHeardGroups,
  core20Plus5,
];
const titles = new Map(
  lists.toReversed().flatMap(({ codes }) => codes.map(({ code, title }) => [code, title])),
);

/**
 * What a group is called in plain words; the code itself where no list has it.
 *
 * @example
 * groupTitle("poverty"); //=> "people living in poverty"
 * groupTitle("allotment-holders"); //=> "allotment-holders"
 */
export function groupTitle(code: string): string {
  return titles.get(code) ?? code;
}
