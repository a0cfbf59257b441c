import { storeProperties } from "./properties.js";

/** How a store is judged. */
export interface StoreTrialOptions {
  /** Properties that the store cannot have, each with the reason: they are skipped, never passed. */
  readonly cannot?: Readonly<Record<string, string>>;
}

/**
 * Why a property is not tried; undefined when it is.
 *
 * Throws where `cannot` names no property, or gives no reason: a property that was renamed must not be
 * left out for ever.
 */
export function reasonsIn({ cannot = {} }: StoreTrialOptions): ReadonlyMap<string, string> {
  const names = new Set(storeProperties.map(({ name }) => name));
  for (const [name, reason] of Object.entries(cannot)) {
    if (!names.has(name)) throw new TypeError(`no property of a store is called "${name}"`);
    if (reason.trim() === "") throw new TypeError(`no reason is given for leaving out "${name}"`);
  }
  return new Map(Object.entries(cannot));
}
