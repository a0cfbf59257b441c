/**
 * The name that takes the fewest changes of one letter to reach; undefined where none is near.
 *
 * @example
 * nearest("FeedbackRecieved", ["FeedbackReceived", "FeedbackReturned"]); //=> "FeedbackReceived"
 * nearest("Purchase", ["FeedbackReceived"]); //=> undefined
 */
export function nearest(given: string, names: Iterable<string>): string | undefined {
  if (given.length > 100) return undefined;
  let best: string | undefined;
  let fewest = Math.floor(given.length / 2) + 1;
  for (const name of names) {
    const changes = distance(given.toLowerCase(), name.toLowerCase());
    if (changes < fewest) [best, fewest] = [name, changes];
  }
  return best;
}

function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [line, letter] of Array.from(one).entries()) {
    const next = [line + 1];
    for (const [column, against] of Array.from(other).entries())
      next.push(
        Math.min(
          (next[column] ?? 0) + 1,
          (row[column + 1] ?? 0) + 1,
          (row[column] ?? 0) + (letter === against ? 0 : 1),
        ),
      );
    row = next;
  }
  return row.at(-1) ?? 0;
}
