import type { Measure } from "./documents.js";
import type { Happening } from "./happening.js";

/**
 * Whether a measure counts people, and if so the whole of what was held, or a part: lay people, a group, a kind.
 *
 * An activity for one group alone counts that group. Source: measures.md DC-2; events.md, the last section.
 */
export function peopleIn(
  { count, where }: Measure,
  happenings: ReadonlyArray<Happening>,
): "whole" | "part" | undefined {
  const ofResponses = where.type === "FeedbackReceived";
  if (count === "lay-people") return "part";
  if (count !== "people" && !(ofResponses && count === "events")) return undefined;
  const isPart =
    where.group !== undefined ||
    (ofResponses && where.kind !== undefined) ||
    happenings.some(({ groups }) => groups.length === 1);
  return isPart ? "part" : "whole";
}
