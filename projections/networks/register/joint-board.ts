import type { Said } from "../said.js";

const boards: ReadonlyArray<Said<"BodyRegistered">["kind"]> = [
  "health-and-wellbeing-board",
  "integrated-care-partnership",
  "health-scrutiny",
];

/** Whether a kind of body is a board on which others sit, with no networks of its own as a rule. */
export function isJointBoard(kind: Said<"BodyRegistered">["kind"]): boolean {
  return boards.includes(kind);
}
