/** The first of those that lack least; undefined where there is none. */
export function leastLacking<One extends { readonly lacking: ReadonlyArray<string> }>(
  ones: ReadonlyArray<One>,
): One | undefined {
  return ones.toSorted((one, other) => one.lacking.length - other.lacking.length)[0];
}
