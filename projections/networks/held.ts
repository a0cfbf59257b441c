import type { Said } from "./said.js";

/** One time that an activity was held. */
export interface Held extends Said<"ActivityHeld"> {
  readonly activity: string;
}
