import { definitions } from "../../events/lookup.js";
import type { UnknownEvent } from "../../events/event.js";
import type { Versioned } from "../../events/upcast.js";

/** How many entries of each `type@version` were passed over because the program did not know it. */
export type UnknownCounts = Readonly<Record<string, number>>;

/** Counts further entries that the program does not know, up to a position. */
export function withUnknown(
  counts: UnknownCounts,
  events: ReadonlyArray<UnknownEvent>,
  through: number,
): UnknownCounts {
  const counted = new Map(Object.entries(counts));
  for (const { unknownType, version, position } of events) {
    const name = `${unknownType}@${version}`;
    if (position <= through) counted.set(name, (counted.get(name) ?? 0) + 1);
  }
  return Object.fromEntries(counted);
}

/** How many entries were passed over. */
export function unknownIn(counts: UnknownCounts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** Whether this program knows one of them: an older one passed over it. */
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
