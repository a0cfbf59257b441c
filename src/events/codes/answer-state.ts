import type { AnswerScheme, AnswerState } from "./answer-scheme.js";
import { answerSchemes } from "./answer-schemes.js";
import { reservedCodes } from "./reserved.js";

const statesOf = ({ codes }: AnswerScheme): ReadonlyMap<string, AnswerState> =>
  new Map(codes.map(({ code, state }) => [code, state ?? "answered"]));

const reserved = statesOf(reservedCodes);
const byScheme = new Map(
  answerSchemes.map((scheme) => [scheme.scheme, { ...scheme, states: statesOf(scheme) }]),
);

/**
 * What a code says about its question. The same code may be an answer in one scheme and none in another.
 *
 * A code that no list has is an answer. The reserved codes mean the same in every scheme.
 *
 * Source: taxonomies.md 6.
 *
 * @example
 * answerState("nhs-sex", "9"); //=> "answered"
 * answerState("dcb2094", "9"); //=> "not-asked-or-not-known"
 * answerState("nhs-ethnic-category-2001", "Z"); //=> "declined"
 */
export function answerState(scheme: string, code: string): AnswerState {
  const known = byScheme.get(scheme);
  const national =
    known?.localSecondCharacter === true && !known.states.has(code) ? code.slice(0, 1) : code;
  return reserved.get(code) ?? known?.states.get(national) ?? "answered";
}
