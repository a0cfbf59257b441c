import { definitions } from "../../events/lookup.js";
import type { Versioned } from "../../events/upcast.js";
import type { UnknownCounts } from "./unknown.js";

/** Whether this program knows an entry that an older one passed over. */
export function isKnownNow(counts: UnknownCounts): boolean {
  return Object.keys(counts).some((name) => {
    const [type = "", version] = name.split("@");
    const definition = definitions.get(type);
    return definition !== undefined && isReadable(definition, Number(version));
  });
}

function isReadable({ version, upcasts = [] }: Versioned, from: number): boolean {
  if (!Number.isInteger(from) || from < 1 || from > version) return false;
  return upcasts.slice(from - 1, version - 1).length === version - from;
}
