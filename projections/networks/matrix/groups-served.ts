import type { InQuestion } from "../in-question.js";

/** Every group that a network on record serves, those of networks that ended too, as first registered. */
export function groupsServed({ networks }: InQuestion): ReadonlyArray<string> {
  const inOrder = networks.toSorted((one, other) => one.begun.position - other.begun.position);
  return [...new Set(inOrder.flatMap(({ kind, serves }) => (kind === "staff" ? [] : serves)))];
}
