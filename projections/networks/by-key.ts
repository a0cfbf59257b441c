/**
 * Things under their keys, in the order in which each key is met first.
 *
 * @example
 * byKey(["ant", "bee", "ape"], (word) => word.slice(0, 1)).get("a"); //=> ["ant", "ape"]
 */
export function byKey<One>(
  things: ReadonlyArray<One>,
  keyOf: (one: One) => string,
): ReadonlyMap<string, ReadonlyArray<One>> {
  const found = new Map<string, One[]>();
  for (const one of things) {
    const key = keyOf(one);
    const known = found.get(key);
    if (known === undefined) found.set(key, [one]);
    else known.push(one);
  }
  return found;
}
