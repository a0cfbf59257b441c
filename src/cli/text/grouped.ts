/**
 * Things in groups of one key, each where its first one stood.
 *
 * @example
 * grouped(["ant", "bee", "ape"], (word) => word.slice(0, 1)); //=> [["ant", "ape"], ["bee"]]
 */
export function grouped<One>(
  things: ReadonlyArray<One>,
  keyOf: (one: One) => string,
): ReadonlyArray<readonly [One, ...One[]]> {
  const groups = new Map<string, [One, ...One[]]>();
  for (const one of things) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()];
}
