/**
 * The positions from one to before another, in order: those of the lists, or all when there are none.
 *
 * Each list is in order and shares no position with the others, except that a list may be given twice.
 */
export function* positionsIn(
  lists: ReadonlyArray<ReadonlyArray<number>> | undefined,
  from: number,
  before: number,
): Iterable<number> {
  if (lists === undefined) {
    for (let position = from; position < before; position += 1) yield position;
    return;
  }
  const cursors = [...new Set(lists)].map((list) => ({ list, next: firstAtOrAfter(list, from) }));
  for (;;) {
    let nearest = before;
    let chosen: { next: number } | undefined;
    for (const cursor of cursors) {
      const position = cursor.list[cursor.next];
      if (position === undefined || position >= nearest) continue;
      nearest = position;
      chosen = cursor;
    }
    if (chosen === undefined) return;
    chosen.next += 1;
    yield nearest;
  }
}

function firstAtOrAfter(list: ReadonlyArray<number>, position: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((list[middle] ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}
