import type { TimelineDocuments } from "./documents.js";

/** Tells whether an entity is a matter, or belongs to it: its activities, and what belongs to those. */
export function belongs(
  { known }: Pick<TimelineDocuments, "known">,
  entity: string,
  matter: string,
): boolean {
  const seen = new Set<string>();
  const look = (one: string): boolean => {
    if (one === matter) return true;
    if (seen.has(one)) return false;
    seen.add(one);
    return known.get(one)?.belongsTo.some(look) ?? false;
  };
  return look(entity);
}
