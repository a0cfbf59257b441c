import type { InQuestion } from "../in-question.js";
import type { BodyOn } from "../register/body-on.js";
import { isJointBoard } from "../register/joint-board.js";

/**
 * The partners that have a row: those given, else every body that has not ended, by name, with or without networks.
 *
 * A board on which others sit, such as a health and wellbeing board, has one only where it keeps a network: its
 * members are the partners. A report on one body has its row alone.
 */
export function partnersIn(
  { bodies, networks, body }: InQuestion,
  given: ReadonlyArray<string> | undefined,
): ReadonlyArray<BodyOn> {
  if (given !== undefined) return given.flatMap((id) => bodies.get(id) ?? []);
  if (body !== undefined) return [bodies.get(body) ?? []].flat();
  const keepers = new Set(
    networks.filter(({ closed }) => closed === undefined).map(({ keptBy }) => keptBy),
  );
  return [...bodies.values()]
    .filter((one) => keepers.has(one.body) || (one.closed === undefined && !isJointBoard(one.kind)))
    .toSorted((one, other) => (one.name.toLowerCase() < other.name.toLowerCase() ? -1 : 1));
}
