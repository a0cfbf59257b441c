import { endOfOpening } from "../../counting/end-of-opening.js";
import { involvementsOf } from "../../counting/involvement.js";
import type { Noted } from "../../dossier/noted.js";
import { before } from "../../timing.js";
import type { DecisionPoint, Facts } from "../facts.js";

/** Linked involvement begun before a decision, and its closing where one is on record. */
export interface Closing {
  /** What to call the activity. */
  readonly called: string;
  /** Its beginning. */
  readonly start: Noted;
  /** When it closed; absent where no record says so. */
  readonly end?: Noted;
}

/**
 * The closings of the activities that are linked to a matter and began before a decision, each once.
 *
 * What was held closed on its last day. A standing network does not close, and is left out.
 */
export function closingsBefore(
  facts: Pick<Facts, "matter" | "activities">,
  decision: DecisionPoint,
): ReadonlyArray<Closing> {
  const closings = new Map<string, Closing>();
  for (const { called, start, held } of involvementsOf(facts)) {
    if (held === undefined) continue;
    if (before(start.occurredAt, decision.occurredAt) === "too-late") continue;
    const { activity, occurrence } = held;
    const end =
      occurrence.what === "held"
        ? { ...start, occurredAt: occurrence.until ?? occurrence.occurredAt }
        : endOfOpening(activity, occurrence.id).closed;
    closings.set(start.id, { called, start, ...(end === undefined ? {} : { end }) });
  }
  return [...closings.values()];
}
