import type { Scope } from "engagement-ledger/projections";
import type { Question } from "./answer.js";

/** What part of the record a question is about. */
export function scopeOf({ matter, activity, body, channel, area, from, to }: Question): Scope {
  return Object.fromEntries(
    Object.entries({ matter, activity, body, channel, area, from, to }).filter(
      ([, value]) => value !== undefined,
    ),
  );
}
