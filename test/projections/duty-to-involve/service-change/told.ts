import type { GivenDataOf, NewEventOf } from "engagement-ledger";
import { body, matter } from "../westmoor.js";

const actor = { id: "recorder" };

type Test = GivenDataOf<"ServiceChangeTestEvidenced">["test"];
type Condition = GivenDataOf<"ServiceChangeTestEvidenced">["bedCondition"];

/** Evidence for one of the tests; for the bed test, for a condition of it. */
export function evidenced(
  test: Test,
  occurredAt: string,
  bedCondition?: Condition,
): NewEventOf<"ServiceChangeTestEvidenced"> {
  return {
    type: "ServiceChangeTestEvidenced",
    entity: matter,
    occurredAt,
    actor,
    data: {
      test,
      by: body,
      document: { title: "Business case" },
      ...(bedCondition === undefined ? {} : { bedCondition }),
    },
  };
}

/** A stage of assurance is passed. */
export function assured(
  stage: GivenDataOf<"AssuranceGiven">["stage"],
  occurredAt: string,
): NewEventOf<"AssuranceGiven"> {
  return {
    type: "AssuranceGiven",
    entity: matter,
    occurredAt,
    actor,
    data: { stage, by: body, document: { title: "Letter of assurance" } },
  };
}
