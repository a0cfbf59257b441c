import type { StorePlace } from "../../log/store.js";
import { reasonsIn, type StoreTrialOptions } from "./left-out.js";
import { storeProperties } from "./properties.js";
import { tryProperty } from "./property.js";

/** Whether a store has one property. */
export interface StoreVerdict {
  /** The property, as a sentence without its subject. */
  readonly property: string;
  /** What was found. A skipped property was not tried and does not count as passed. */
  readonly outcome: "passed" | "failed" | "skipped";
  /** What went wrong, or why it was skipped. */
  readonly why?: string;
}

/**
 * Tries every property of a store, each on a fresh place, without a test runner.
 *
 * Does not throw where a property fails; read the outcomes.
 */
export async function checkStore(
  makePlace: () => StorePlace,
  options: StoreTrialOptions = {},
): Promise<ReadonlyArray<StoreVerdict>> {
  const reasons = reasonsIn(options);
  const verdicts: StoreVerdict[] = [];
  for (const property of storeProperties) {
    const { name } = property;
    const reason = reasons.get(name);
    if (reason !== undefined) {
      verdicts.push({ property: name, outcome: "skipped", why: reason });
      continue;
    }
    try {
      await tryProperty(property, makePlace());
      verdicts.push({ property: name, outcome: "passed" });
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      verdicts.push({ property: name, outcome: "failed", why });
    }
  }
  return verdicts;
}
