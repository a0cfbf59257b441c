import type { DueItem } from "./due-item.js";

/** The things that have a day, the earliest first; two that say the same of the same bodies are one. */
export function onceEach(items: ReadonlyArray<DueItem>): ReadonlyArray<DueItem> {
  const byKey = new Map(items.toReversed().map((item) => [keyOf(item), item]));
  return [...byKey].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, item]) => item);
}

function keyOf({ due, kind, about, what, bodies }: DueItem): string {
  return JSON.stringify([due, kind, about, what, bodies.map(({ body }) => body)]);
}
