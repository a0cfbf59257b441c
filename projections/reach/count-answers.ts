import { answerState, type AnswerState } from "engagement-ledger";
import { addEvidence, removeEvidence } from "../figures/gathered.js";
import { nationalCode } from "./codes.js";
import {
  noAnswers,
  nobody,
  whole,
  type ChannelDocument,
  type CodeCount,
  type SchemeCount,
} from "./documents.js";
import { ownEntry } from "./own-entry.js";

/** How many people gave one code. */
interface CodeTally {
  readonly scheme: string;
  readonly code: string;
  readonly people: number;
  readonly answered?: number;
}

/**
 * Adds the answers tallied by one event.
 *
 * Where one person may have several codes the tally says how many people answered; else they are the sum.
 *
 * Source: taxonomies.md 5 and 6.
 */
export function addTallies(
  channel: ChannelDocument,
  division: string,
  tallies: ReadonlyArray<CodeTally>,
  event: string,
  limit: number,
): void {
  for (const scheme of new Set(tallies.map((tally) => tally.scheme))) {
    const count = ownEntry(
      ownEntry(channel.schemes, scheme, () => ({})),
      division,
      noAnswers,
    );
    addEvidence(count.evidence, event, limit);
    const people = new Map<string, number>();
    let sum = 0;
    let stated: number | undefined;
    for (const tally of tallies) {
      if (tally.scheme !== scheme) continue;
      const code = nationalCode(scheme, tally.code);
      people.set(code, (people.get(code) ?? 0) + tally.people);
      if (addState(count, scheme, tally.code, tally.people) === "answered") sum += tally.people;
      if (tally.answered !== undefined) stated = Math.max(stated ?? 0, tally.answered);
    }
    count.answered += stated ?? sum;
    for (const [code, given] of people) {
      const of = ownEntry(count.codes, code, nobody);
      of.people += given;
      addEvidence(of.evidence, event, limit);
    }
  }
}

/** Adds the characteristics of one response, or takes them away again: each person once a scheme. */
export function addCharacteristics(
  channel: ChannelDocument,
  characteristics: ReadonlyArray<{ readonly scheme: string; readonly code: string }>,
  event: string,
  sign: 1 | -1,
  limit: number,
): void {
  for (const scheme of new Set(characteristics.map((each) => each.scheme))) {
    const count = ownEntry(
      ownEntry(channel.schemes, scheme, () => ({})),
      whole,
      noAnswers,
    );
    const given = characteristics.filter((each) => each.scheme === scheme).map(({ code }) => code);
    const answers = given.filter((code) => answerState(scheme, code) === "answered");
    const counted = answers.length > 0 ? answers : given.slice(0, 1);
    for (const code of new Set(counted.map((each) => nationalCode(scheme, each)))) {
      const of = ownEntry(count.codes, code, nobody);
      of.people += sign;
      gather(of, event, sign, limit);
    }
    gather(count, event, sign, limit);
    if (answers.length > 0) count.answered += sign;
    else for (const code of counted) addState(count, scheme, code, sign);
  }
}

function addState(count: SchemeCount, scheme: string, code: string, people: number): AnswerState {
  const state = answerState(scheme, code);
  if (state === "declined") count.declined += people;
  if (state === "not-sure") count.notSure += people;
  if (state === "not-asked-or-not-known") count.notKnown += people;
  if (code === "blank") count.blank += people;
  return state;
}

function gather(into: CodeCount | SchemeCount, event: string, sign: 1 | -1, limit: number): void {
  if (sign === 1) addEvidence(into.evidence, event, limit);
  else removeEvidence(into.evidence, event);
}
