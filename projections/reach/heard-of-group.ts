import { answerState } from "engagement-ledger";
import { mergeEvidence, nothingGathered, type Gathered } from "../figures/gathered.js";
import { answersTo } from "./channel-totals.js";
import type { ActivityReach, CodeCount, SchemeCount } from "./documents.js";
import type { GroupCodes } from "./group-codes.js";
import type { ChannelInScope } from "./in-scope.js";
import { entryOf } from "./own-entry.js";

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
  const alone = audiences.length === 1 && audiences[0] === group;
  for (const { channel } of channels) {
    if (alone) {
      attended.people += channel.attended.people;
      mergeEvidence(attended.evidence, channel.attended.evidence, limit);
    }
    let most: PeopleHeard | undefined;
    for (const [scheme, byDivision] of Object.entries(channel.schemes)) {
      const codes = groupCodes
        .filter((each) => each.scheme === scheme)
        .flatMap((each) => each.codes);
      const answers = answersTo(byDivision);
      const found =
        answers === undefined ? undefined : withCodes(scheme, answers, [group, ...codes]);
      if (found !== undefined && found.people > (most?.people ?? 0)) most = found;
    }
    if (most === undefined) continue;
    coded.people += most.people;
    mergeEvidence(coded.evidence, most.evidence, limit);
  }
  return attended.people > coded.people ? attended : coded;
}

/**
 * Where people may have several codes, those who certainly have one of these: no fewer than have the commonest, and
 * no fewer than all who answered without any that have another.
 *
 * One code has events of its own; several may share an event, and then have those of the question.
 */
function withCodes(
  scheme: string,
  { codes, answered, evidence }: SchemeCount,
  sought: ReadonlyArray<string>,
): PeopleHeard | undefined {
  const given = [...new Set(sought)]
    .map((code) => entryOf(codes, code))
    .filter((found) => found !== undefined);
  const [only] = given;
  if (only === undefined) return undefined;
  const sum = (counts: ReadonlyArray<CodeCount>): number =>
    counts.reduce((so, { people }) => so + people, 0);
  const others = Object.entries(codes)
    .filter(([code]) => !sought.includes(code) && answerState(scheme, code) === "answered")
    .map(([, count]) => count);
  const commonest = Math.max(...given.map(({ people }) => people));
  return {
    people: Math.max(commonest, Math.min(sum(given), answered - sum(others))),
    evidence: given.length === 1 ? only.evidence : evidence,
  };
}
