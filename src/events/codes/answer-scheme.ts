import type { Code, CodeList } from "./code-list.js";

/** What a code says about the question: it was answered, declined, answered with doubt, or never put. */
export type AnswerState = "answered" | "declined" | "not-sure" | "not-asked-or-not-known";

/** A code of a monitoring question; `state` is left out where the code is an answer. */
export interface AnswerCode extends Code {
  /** Its state where it is no answer. */
  readonly state?: Exclude<AnswerState, "answered">;
  /** The heading it stands under. */
  readonly group?: string;
}

/** The codes of a monitoring question. */
export interface AnswerScheme extends CodeList<AnswerCode> {
  /** Whether only the first character is national, so that a local second one may follow. */
  readonly localSecondCharacter?: true;
  /** Whether one person may have several codes. */
  readonly several?: true;
}
