import type { StorePlace } from "../../log/store.js";
import { reasonsIn, type StoreTrialOptions } from "./left-out.js";
import { storeProperties } from "./properties.js";
import { tryProperty } from "./property.js";

// An optional peer: who judges a store with `checkStore` needs no test runner.
const vitest = await import("vitest").catch(() => undefined);

/**
 * States what every store does, as tests of vitest: one a property, each on a fresh place.
 *
 * A property that the store cannot have is a skipped test whose title gives the reason.
 * Throws where vitest is not installed; `checkStore` needs none.
 */
export function describeStore(
  name: string,
  makePlace: () => StorePlace,
  options: StoreTrialOptions = {},
): void {
  if (vitest === undefined)
    throw new Error(
      "describeStore needs vitest: npm install --save-dev vitest. checkStore does not",
    );
  const { describe, it } = vitest;
  const reasons = reasonsIn(options);
  describe(`the store ${name}`, () => {
    for (const property of storeProperties) {
      const reason = reasons.get(property.name);
      if (reason === undefined) it(property.name, () => tryProperty(property, makePlace()));
      else it.skip(`${property.name} (skipped: ${reason})`);
    }
  });
  for (const [property, reason] of reasons)
    console.warn(`the store ${name}: skipped "${property}": ${reason}`);
}
