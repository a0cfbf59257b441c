import type * as t from "io-ts";
import type { Problem } from "../definition.js";
import { fields } from "../shapes/fields.js";
import { code, integer, text } from "../shapes/values.js";

/** A method chosen, and why it suits the people it is for. */
export const plannedMethod = fields({ method: code("channel") }, { because: text() });

/**
 * One of the eleven steps of planning, answered or said not to apply.
 *
 * Source: seeds.md S3-24.
 */
export const planningStep = fields(
  { step: integer(1, 11) },
  { answer: text(), notApplicableBecause: text() },
);

/** What is wrong with planning steps: each is answered, or says why it does not apply. */
export function stepProblem(
  steps: ReadonlyArray<t.TypeOf<typeof planningStep>>,
): Problem | undefined {
  const index = steps.findIndex(
    ({ answer, notApplicableBecause }) =>
      (answer === undefined) === (notApplicableBecause === undefined),
  );
  return index < 0
    ? undefined
    : { at: `data.steps[${index}]`, accepted: "either answer or notApplicableBecause" };
}
