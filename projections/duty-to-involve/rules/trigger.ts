import { onDay } from "../days.js";
import type { MatterDossier } from "../dossier/matter-dossier.js";
import type { Noted } from "../dossier/noted.js";
import { earliestFirst } from "../dossier/order.js";

/** What an assessment must not come after: an option settled, or a decision. */
export interface Trigger extends Noted {
  /** What to call it in a sentence. */
  readonly called: string;
}

/** Every option settled and every decision of a matter, the earliest first. */
export function triggersOf({ settled, decisions }: MatterDossier): ReadonlyArray<Trigger> {
  return earliestFirst([
    ...settled.map((one) => ({
      ...one,
      called: `the settling of option ${one.option} ${onDay(one.occurredAt)}`,
    })),
    ...decisions.map((one) => ({ ...one, called: decisionCalled(one) })),
  ]);
}

/** What to call a decision in a sentence. */
export function decisionCalled(one: {
  readonly decision: string;
  readonly occurredAt: string;
}): string {
  return `the decision “${one.decision}” ${onDay(one.occurredAt)}`;
}
