import { answerState } from "engagement-ledger";
import { mergeEvidence, nothingGathered, type Gathered } from "../figures/gathered.js";
import { addAnswers } from "./add-channel.js";
import { answersTo, fullest, peopleIn, petition, totalOf } from "./channel-totals.js";
import { noAnswers, whole, type ChannelDocument, type SchemeCount } from "./documents.js";
import type { ChannelInScope } from "./in-scope.js";
import { entryOf } from "./own-entry.js";

/** The answers to one question in all that a report is about. */
export interface Answers extends SchemeCount {
  /** The scheme of its codes. */
  readonly scheme: string;
  /** Those who could have answered: responses and people who attended. */
  readonly all: number;
  /** The events that say who could have answered, and those that answer. */
  readonly allEvidence: Gathered;
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
  const allEvidence = nothingGathered();
  let all = 0;
  for (const { code: by, channel, totals } of channels) {
    mergeEvidence(allEvidence, totals.evidence, limit);
    mergeEvidence(allEvidence, channel.attended.evidence, limit);
    const asked = entryOf(channel.schemes, scheme);
    const answers = asked === undefined ? undefined : answersTo(asked);
    const present = (by === petition ? 0 : totals.responses) + channel.attended.people;
    all += Math.max(present, answers === undefined ? 0 : peopleIn(answers));
    if (asked === undefined || answers === undefined) continue;
    if (!isAmongTotals(channel, asked, answers))
      mergeEvidence(allEvidence, answers.evidence, limit);
    const answered = Math.max(answers.answered, commonest(scheme, answers));
    addAnswers(sum, { ...answers, answered }, limit);
  }
  return { ...sum, scheme, all, allEvidence };
}

/** The people of the commonest answer: no fewer answered, whatever a tally says. */
function commonest(scheme: string, { codes }: SchemeCount): number {
  return Object.entries(codes)
    .filter(([code]) => answerState(scheme, code) === "answered")
    .reduce((most, [, { people }]) => Math.max(most, people), 0);
}

/** Whether the events that answer are among those that give the channel's total, or its attendance. */
function isAmongTotals(
  { received, tallied, divisions }: ChannelDocument,
  asked: Readonly<Record<string, SchemeCount>>,
  answers: SchemeCount,
): boolean {
  const division = Object.keys(asked).find((key) => asked[key] === answers) ?? whole;
  if (division === whole) return true;
  const undivided = received.evidence.count + tallied.evidence.count > 0;
  return !undivided && fullest(divisions, totalOf) === entryOf(divisions, division);
}

/** Every scheme that any answer came in. */
export function schemesIn(channels: ReadonlyArray<ChannelInScope>): ReadonlyArray<string> {
  const found = new Set<string>();
  for (const { channel } of channels)
    for (const scheme of Object.keys(channel.schemes)) found.add(scheme);
  return [...found];
}
