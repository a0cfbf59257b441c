import type * as t from "io-ts";
import type { Problem } from "../definition.js";
import { fields } from "../shapes/fields.js";
import { code, count, decimal } from "../shapes/values.js";

/** How many gave one answer, or which share of those who answered. */
export const talliedAnswer = fields(
  { question: code("question"), code: code("answer") },
  { answered: count, count, share: decimal },
);

/** What is wrong with tallied answers: each has a count, or a share where no count is known. */
export function talliedAnswerProblem(
  answers: ReadonlyArray<t.TypeOf<typeof talliedAnswer>>,
): Problem | undefined {
  const index = answers.findIndex(
    (answer) => answer.count === undefined && answer.share === undefined,
  );
  return index < 0 ? undefined : { at: `data.answers[${index}]`, accepted: "a count, or a share" };
}
