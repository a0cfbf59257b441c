import { mergeEvidence, nothingGathered, type Gathered } from "../figures/gathered.js";
import { answersTo } from "./channel-totals.js";
import type { ActivityReach, SchemeCount } from "./documents.js";
import type { ChannelInScope } from "./in-scope.js";
import { entryOf } from "./own-entry.js";

/** Which codes of a scheme a group is, with where that is laid down. */
export interface GroupCodes {
  readonly group: string;
  readonly scheme: string;
  readonly codes: ReadonlyArray<string>;
  readonly source: string;
}

/** People of one group, and the events that count them. */
export interface PeopleHeard {
  readonly people: number;
  readonly evidence: Gathered;
}

/**
 * The people of a group heard at one activity: those of its codes, or the attendance where it was for that
 * group alone, whichever is more.
 *
 * A code called like the group is always one of its codes. Of several questions that tell the group, the one
 * that tells most counts, for they were put to the same people.
 *
 * Source: events.md, "People heard of a group".
 */
export function heardOfGroup(
  { audiences }: Pick<ActivityReach, "audiences">,
  group: string,
  groupCodes: ReadonlyArray<GroupCodes>,
  channels: ReadonlyArray<Pick<ChannelInScope, "channel">>,
  limit: number,
): PeopleHeard {
  const coded = { people: 0, evidence: nothingGathered() };
  const attended = { people: 0, evidence: nothingGathered() };
  for (const { channel } of channels) {
    attended.people += channel.attended.people;
    mergeEvidence(attended.evidence, channel.attended.evidence, limit);
    let most: PeopleHeard | undefined;
    for (const [scheme, byDivision] of Object.entries(channel.schemes)) {
      const codes = groupCodes
        .filter((each) => each.scheme === scheme)
        .flatMap((each) => each.codes);
      const answers = answersTo(byDivision);
      const found = answers === undefined ? undefined : withCodes(answers, [group, ...codes]);
      if (found !== undefined && found.people > (most?.people ?? 0)) most = found;
    }
    if (most === undefined) continue;
    coded.people += most.people;
    mergeEvidence(coded.evidence, most.evidence, limit);
  }
  const alone = audiences.length === 1 && audiences[0] === group;
  return alone && attended.people > coded.people ? attended : coded;
}

/** One code has events of its own; several may share an event, and then have those of the question. */
function withCodes(answers: SchemeCount, codes: ReadonlyArray<string>): PeopleHeard | undefined {
  const given = [...new Set(codes)]
    .map((code) => entryOf(answers.codes, code))
    .filter((found) => found !== undefined);
  const [only] = given;
  if (only === undefined) return undefined;
  return {
    people: given.reduce((sum, { people }) => sum + people, 0),
    evidence: given.length === 1 ? only.evidence : answers.evidence,
  };
}
