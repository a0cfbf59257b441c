import { mergeEvidence } from "../figures/gathered.js";
import { answersTo, peopleIn, petition } from "./channel-totals.js";
import { noAnswers, nobody, type SchemeCount } from "./documents.js";
import type { ChannelInScope } from "./in-scope.js";
import { entryOf, ownEntry } from "./own-entry.js";

/** The answers to one question in all that a report is about. */
export interface Answers extends SchemeCount {
  /** The scheme of its codes. */
  readonly scheme: string;
  /** Those who could have answered: responses and people who attended. */
  readonly all: number;
}

/**
 * Adds up the answers to one question.
 *
 * Where more people were counted for the question than are known to have come, they are those who could
 * have answered.
 */
export function answersIn(
  scheme: string,
  channels: ReadonlyArray<ChannelInScope>,
  limit: number,
): Answers {
  const sum = noAnswers();
  let all = 0;
  for (const { code: by, channel, totals } of channels) {
    const asked = entryOf(channel.schemes, scheme);
    const answers = asked === undefined ? undefined : answersTo(asked);
    const present = (by === petition ? 0 : totals.responses) + channel.attended.people;
    all += Math.max(present, answers === undefined ? 0 : peopleIn(answers));
    if (answers === undefined) continue;
    sum.answered += answers.answered;
    sum.declined += answers.declined;
    sum.notSure += answers.notSure;
    sum.notKnown += answers.notKnown;
    sum.blank += answers.blank;
    mergeEvidence(sum.evidence, answers.evidence, limit);
    for (const [code, { people, evidence }] of Object.entries(answers.codes)) {
      const given = ownEntry(sum.codes, code, nobody);
      given.people += people;
      mergeEvidence(given.evidence, evidence, limit);
    }
  }
  return { ...sum, scheme, all };
}

/** Every scheme that any answer came in. */
export function schemesIn(channels: ReadonlyArray<ChannelInScope>): ReadonlyArray<string> {
  const found = new Set<string>();
  for (const { channel } of channels)
    for (const scheme of Object.keys(channel.schemes)) found.add(scheme);
  return [...found];
}
