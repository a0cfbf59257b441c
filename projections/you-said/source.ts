import type { EventType } from "engagement-ledger";
import type { Claim } from "../closed-loop/claim.js";

/** The event that shows one thing in a story, or that a figure was counted from. */
export interface Source {
  /** Its id. */
  readonly event: string;
  /** Its place in the log. */
  readonly position: number;
  /** When it happened, as claimed. */
  readonly at: string;
  /** What kind of event it is; `response` is the first to an activity, one person's or a tally. */
  readonly type: EventType | "response";
}

/** The event behind a claim. */
export function sourceOf({ event, position, at }: Claim, type: Source["type"]): Source {
  return { event, position, at, type };
}
