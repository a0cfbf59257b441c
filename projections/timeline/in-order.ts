import { spanOf } from "engagement-ledger";
import type { Line, Placed } from "./line.js";

/**
 * Puts lines in the order in which they happened, then of recording, and marks those recorded out of order.
 *
 * What is known only as on or before a day stands on that day. Lines about the record itself are neither
 * marked nor held against others.
 */
export function inOrder(lines: ReadonlyArray<Placed>): ReadonlyArray<Line> {
  const outOfOrder = new Set<Placed>();
  let latest = -Infinity;
  for (const line of lines.toSorted((one, other) => one.position - other.position)) {
    if (line.ofTheRecord) continue;
    const { from, to } = spanOf(line.occurredAt);
    if (to < latest) outOfOrder.add(line);
    latest = Math.max(latest, from);
  }
  return lines
    .toSorted((one, other) => placeOf(one) - placeOf(other) || one.position - other.position)
    .map((line): Line => {
      const { occurredAt: _at, position: _position, ofTheRecord: _record, ...shown } = line;
      return outOfOrder.has(line) ? { ...shown, outOfOrder: true } : shown;
    });
}

function placeOf({ occurredAt }: Placed): number {
  const { from, to } = spanOf(occurredAt);
  return from === -Infinity ? to : from;
}
