/**
 * The entry of a record under a code, made on first use.
 *
 * Looks only at the record's own entries, for a code may be called `constructor`.
 */
export function ownEntry<Entry>(
  record: Record<string, Entry>,
  code: string,
  make: () => Entry,
): Entry {
  const known = Object.hasOwn(record, code) ? record[code] : undefined;
  if (known !== undefined) return known;
  const made = make();
  record[code] = made;
  return made;
}

/** The entry of a record under a code, where it has one of its own. */
export function entryOf<Entry>(
  record: Readonly<Record<string, Entry>>,
  code: string,
): Entry | undefined {
  return Object.hasOwn(record, code) ? record[code] : undefined;
}
