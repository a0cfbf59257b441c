import type * as t from "io-ts";
import type { Problem } from "../definition.js";
import { fields } from "../shapes/fields.js";
import { code, count, day, entity, oneOf, yesOrNo } from "../shapes/values.js";
import { notInOrder } from "../time/in-order.js";

/** What a promise counts, of which events, and how much of it: a promise that a projection can check. */
export const measure = fields(
  {
    count: oneOf(
      "events",
      "people",
      "lay-people",
      "bodies",
      "groups",
      "members",
      "lay-members",
      "documents",
    ),
    where: fields(
      { type: code("event-type") },
      {
        method: code("channel"),
        kind: code("kind"),
        group: code("group"),
        body: entity("body"),
        network: entity("network"),
        committee: code("committee"),
        matter: entity("matter"),
      },
    ),
  },
  {
    atLeast: count,
    all: yesOrNo,
    every: oneOf("month", "two-months", "quarter", "year", "activity", "matter", "representative"),
    from: day,
    by: day,
  },
);

/** What a promise counts, of which events, and how much of it. */
export type Measure = t.TypeOf<typeof measure>;

/**
 * What is wrong with measures whose fields are each right: how much was promised must be said once.
 *
 * The path starts at `at`, such as `data.measures`.
 */
export function measureProblem(at: string, measures: ReadonlyArray<Measure>): Problem | undefined {
  for (const [index, { all, atLeast, by, from }] of measures.entries()) {
    if ((all === true) === (atLeast !== undefined))
      return {
        at: `${at}[${index}]`,
        accepted: "how much is promised: either atLeast, or all: true",
      };
    const days = notInOrder(`${at}[${index}].by`, from, by);
    if (days !== undefined) return days;
  }
  return undefined;
}
