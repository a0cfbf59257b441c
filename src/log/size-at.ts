/**
 * How many entries were recorded at or before an instant.
 *
 * `recordedAt` never decreases with position, so this is a binary search over positions: twenty look-ups
 * in a million entries, and no index on the instant, which every append would pay for.
 *
 * @example
 * const instants = ["2026-01-01T00:00:00.000Z", "2026-01-02T00:00:00.000Z"];
 * sizeAt("2026-01-01T12:00:00.000Z", 2, (position) => instants[position] ?? ""); //=> 1
 */
export function sizeAt(
  instant: string,
  size: number,
  recordedAt: (position: number) => string,
): number {
  let [low, high] = [0, size];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (recordedAt(middle) <= instant) low = middle + 1;
    else high = middle;
  }
  return low;
}
