/**
 * How far a theme has come; `excluded` is left out of the measures by a recorded event.
 *
 * `acknowledged` and `coded` lie between heard and considered, where the record has them.
 *
 * Source: measures.md 2.2.
 */
export type LoopState =
  | "heard"
  | "acknowledged"
  | "coded"
  | "considered"
  | "answered"
  | "told"
  | "evidenced"
  | "excluded";

/** What a theme's state is read from: each reached or undefined. */
export interface Reached {
  readonly excluded: unknown;
  readonly acknowledged: unknown;
  readonly coded: unknown;
  readonly considered: unknown;
  readonly answer: unknown;
  readonly closing: unknown;
  readonly difference: unknown;
}

/**
 * The furthest state reached. A difference counts once people were told: until then they may not know of it.
 *
 * @example
 * const none = { excluded: undefined, acknowledged: undefined, coded: undefined, considered: undefined };
 * stateOf({ ...none, answer: "2024-03-01", closing: undefined, difference: "2024-05-01" }); //=> "answered"
 */
export function stateOf(reached: Reached): LoopState {
  if (reached.excluded !== undefined) return "excluded";
  if (reached.closing !== undefined) return reached.difference === undefined ? "told" : "evidenced";
  if (reached.answer !== undefined) return "answered";
  if (reached.considered !== undefined) return "considered";
  if (reached.coded !== undefined) return "coded";
  return reached.acknowledged === undefined ? "heard" : "acknowledged";
}
