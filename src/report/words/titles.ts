import { audiences } from "../../events/codes/audiences.js";
import { channels } from "../../events/codes/channels.js";
import type { CodeList } from "../../events/codes/code-list.js";
import { core20Plus5 } from "../../events/codes/core20plus5.js";
import { inclusionHealthGroups } from "../../events/codes/inclusion-health-groups.js";
import { namedGroups } from "../../events/codes/named-groups.js";
import { reasons } from "../../events/codes/reasons.js";
import { seldomHeardGroups } from "../../events/codes/seldom-heard-groups.js";
import { joined } from "../../events/sentence.js";

const groups = titlesOf(
  seldomHeardGroups,
  namedGroups,
  inclusionHealthGroups,
  core20Plus5,
  audiences,
);
const ways = titlesOf(channels);
const grounds = titlesOf(reasons);

/**
 * What a group is called in plain words; a code of a body's own stands as it is.
 *
 * @example
 * groupTitle("without-internet"); //=> "people without internet access"
 * groupTitle("of-our-own"); //=> "of-our-own"
 */
export function groupTitle(code: string): string {
  return groups.get(code) ?? code;
}

/**
 * Groups in one phrase; null stands for the people who said it, of no recorded group.
 *
 * @example
 * groupTitles(["carers", null]); //=> "carers and the people who said it"
 */
export function groupTitles(codes: ReadonlyArray<string | null>): string {
  return joined(codes.map((code) => (code === null ? "the people who said it" : groupTitle(code))));
}

/**
 * How people were reached, in plain words.
 *
 * @example
 * channelTitle("email"); //=> "e-mail"
 */
export function channelTitle(code: string): string {
  return ways.get(code) ?? code;
}

/**
 * Why something was done with a theme, in plain words.
 *
 * @example
 * reasonTitle("not-ours-to-decide"); //=> "not for this body to decide"
 */
export function reasonTitle(code: string): string {
  return grounds.get(code) ?? code;
}

function titlesOf(...lists: ReadonlyArray<CodeList>): ReadonlyMap<string, string> {
  return new Map(lists.flatMap(({ codes }) => codes.map(({ code, title }) => [code, title])));
}
