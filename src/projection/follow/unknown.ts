import type { UnknownEvent } from "../../events/event.js";

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
