import type { Json } from "./shapes/json.js";

/** What upcasting needs of a definition. */
export interface Versioned {
  /** Today's version. */
  readonly version: number;
  /** The one at index i takes version i + 1 to version i + 2. */
  readonly upcasts?: ReadonlyArray<(data: Json) => Json>;
}

/**
 * Data of an older version as today's; undefined where the version is newer or no way leads from it.
 *
 * Stored bytes never change: this happens on the way out of the log.
 */
export function upcast(definition: Versioned, from: number, data: Json): Json | undefined {
  if (!Number.isInteger(from) || from < 1 || from > definition.version) return undefined;
  let current = data;
  for (let version = from; version < definition.version; version += 1) {
    const step = definition.upcasts?.[version - 1];
    if (step === undefined) return undefined;
    current = step(current);
  }
  return current;
}
