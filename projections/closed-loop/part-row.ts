import type { Figure } from "../figures/figure.js";
import { sixDecimals } from "../figures/six-decimals.js";
import type { GroupFeedback } from "./group-feedback.js";
import type { LoopMeasures } from "./loop-measures.js";
import type { ResponseOnTime } from "./response-on-time.js";

/** What became of what was said in one part of the record. */
export interface LoopPartRow {
  /** The code of the group, or the id of the activity, matter or body; null of what has none. */
  readonly part: string | null;
  /** What it is called. */
  readonly name: string;
  /** The measures of the part; M6 is of activities, so a group has none. */
  readonly measures: LoopMeasures & { readonly M2: GroupFeedback; readonly M6?: ResponseOnTime };
  /** How far it is from the whole: below 0 is less. Null where either cannot be said. */
  readonly gap: LoopGap;
}

/** How far one part is from the whole, in numbers: what to make of it is for the reader. */
export interface LoopGap {
  readonly M1: number | null;
  readonly medianDays: number | null;
  readonly M5: number | null;
}

/** The distance of one part's measures from those of the whole. */
export function gapOf(own: LoopMeasures, whole: LoopMeasures): LoopGap {
  return {
    M1: apart(own.M1, whole.M1),
    medianDays: between(own.M3.median, whole.M3.median),
    M5: apart(own.M5, whole.M5),
  };
}

/** Of the fractions themselves, so that it is rounded once. */
function apart(own: Figure, whole: Figure): number | null {
  if (own.denominator === 0 || whole.denominator === 0) return null;
  const over = own.numerator * whole.denominator - whole.numerator * own.denominator;
  return sixDecimals(over / (own.denominator * whole.denominator));
}

function between(own: number | string | null, whole: number | string | null): number | null {
  return typeof own === "number" && typeof whole === "number" ? own - whole : null;
}
