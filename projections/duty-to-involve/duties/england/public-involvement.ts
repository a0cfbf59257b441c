import type { Threshold } from "../duty.js";

/** The limbs of the duties to involve the public. */
export const threeLimbs = ["planning", "proposal", "decision"] as const;

/**
 * The threshold of the duties to involve the public: planning has none.
 *
 * Source: NHS Act 2006 ss.242(1C) and (1D), 14Z2(2), 14Z45(2), 13Q(2).
 */
export const impactThreshold: ReadonlyArray<Threshold> = [
  { of: "impact", limbs: ["proposal", "decision"] },
];
