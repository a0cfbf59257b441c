/** Names that each occur once, kept as the fields of an object, so that adding one needs no search. */
export type Names = Readonly<Record<string, true>>;

/** The names, in order; of a record with a value to each name too. */
export function listOf(names: Readonly<Record<string, unknown>>): ReadonlyArray<string> {
  return Object.keys(names).toSorted();
}
