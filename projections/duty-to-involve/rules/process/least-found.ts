import { worstDelay } from "../../counting/recorded-late.js";
import type { Answer, Outcome } from "../finding.js";

const order: ReadonlyArray<Outcome> = [
  "evidence-missing",
  "not-decidable",
  "not-yet-due",
  "evidence-found",
  "not-applicable",
];

/** Joins the answers on several things of one kind: the one that shows least, with the sentences of all. */
export function leastFound(answers: ReadonlyArray<Answer>): Answer {
  const [least] = answers.toSorted(
    (one, other) => order.indexOf(one.outcome) - order.indexOf(other.outcome),
  );
  if (least === undefined) throw new TypeError("There is no answer to join.");
  const late = worstDelay(answers.map(({ recordedLate }) => recordedLate));
  return {
    ...least,
    ...(late === undefined || least.outcome !== "evidence-found" ? {} : { recordedLate: late }),
    sentence: answers.map(({ sentence }) => sentence).join(" "),
    evidence: answers.flatMap(({ evidence = [] }) => evidence),
    missing: [...new Set(answers.flatMap(({ missing = [] }) => missing))],
  };
}
