import type { Problem } from "./definition.js";

/** What was given is not an event of the catalogue: everything wrong with it, the first of it at `at`. */
export interface NotAnEvent {
  /** Tells it from other refusals. */
  readonly _tag: "NotAnEvent";
  /** The path of the first problem. */
  readonly at: string;
  /** What is wrong, the first 50. */
  readonly problems: ReadonlyArray<Problem>;
}
