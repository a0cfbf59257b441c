import { mergeEvidence, nothingGathered } from "../figures/gathered.js";
import type { Tracing } from "../figures/tracing.js";
import { asksFor, asksIn } from "./asks-for.js";
import { answersTo, fullest } from "./channel-totals.js";
import { characteristicQuestions } from "./characteristic-questions.js";
import type { SchemeCount } from "./documents.js";
import type { GroupCodes } from "./group-codes.js";
import { standingOf, type GroupStanding } from "./group-standing.js";
import type { InScope } from "./in-scope.js";

/**
 * How far people were reached by a protected characteristic, with the groups that are of it by name.
 *
 * Of one that not everybody has, for which codes are known, those who have it are counted; of the others those who
 * told theirs, by the question of each channel that most answered.
 */
export function characteristicStanding(
  found: InScope,
  characteristic: string,
  codes: ReadonlyArray<GroupCodes>,
  trace: Tracing,
): GroupStanding & { readonly asked: boolean } {
  const known = characteristicQuestions.find(({ code }) => code === characteristic);
  const schemes = [characteristic, ...(known?.schemes ?? [])];
  const own = standingOf(found, characteristic, codes, trace);
  const parts = (known?.groups ?? []).map((group) => standingOf(found, group, [], trace));
  const all = [own, ...parts];
  const told = codes.length > 0 ? own : toldIn(found, schemes, trace.limit);
  const heard = own.people > told.people ? own : told;
  return {
    planned: all.some(({ planned }) => planned),
    delivered: all.some(({ delivered }) => delivered),
    people: heard.people,
    evidence: heard.evidence,
    events: all.flatMap(({ events }) => events),
    asked:
      asksFor(found, characteristic, codes) || asksIn(found, (scheme) => schemes.includes(scheme)),
  };
}

function toldIn(
  { channels }: InScope,
  schemes: ReadonlyArray<string>,
  limit: number,
): Pick<GroupStanding, "people" | "evidence"> {
  const evidence = nothingGathered();
  let people = 0;
  for (const { channel } of channels) {
    const answers = Object.entries(channel.schemes)
      .filter(([scheme]) => schemes.includes(scheme))
      .flatMap(([scheme, byDivision]): [string, SchemeCount][] => {
        const found = answersTo(byDivision);
        return found === undefined ? [] : [[scheme, found]];
      });
    const most = fullest(Object.fromEntries(answers), ({ answered }) => answered);
    if (most === undefined) continue;
    people += most.answered;
    mergeEvidence(evidence, most.evidence, limit);
  }
  return { people, evidence };
}
