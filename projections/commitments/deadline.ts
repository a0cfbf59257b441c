import { lastDay } from "engagement-ledger";
import type { Claim } from "../closed-loop/claim.js";
import { before } from "../duty-to-involve/timing.js";
import { precedesDecision } from "./counted-types.js";
import type { Measure } from "./documents.js";
import { until, type InTime } from "./within.js";

/** By when what a measure asks for has to have happened. */
export interface Deadline {
  /** Whether that time has come. */
  readonly passed: boolean;
  /** How something stands to it. */
  readonly timing: InTime;
  /** The last day in time; absent where nothing sets one. */
  readonly day?: string;
  /** The decision before which it is due, where it is that. */
  readonly decision?: Claim;
}

/**
 * By when a measure is due: the day it sets; else, where it is about involvement, the decision; else never.
 *
 * There is no default interval: what is to follow a decision, with no day set, stays open.
 *
 * Source: seeds.md 6, "Points for implementers".
 */
export function deadlineOf(
  { by, where }: Measure,
  decision: Claim | undefined,
  today: string,
): Deadline {
  if (by !== undefined) return { passed: by < today, timing: until(by), day: by };
  if (decision === undefined || !precedesDecision.has(where.type))
    return { passed: false, timing: until(today) };
  return {
    passed: true,
    timing: (at) => before(at, decision.at),
    day: lastDay(decision.at),
    decision,
  };
}
