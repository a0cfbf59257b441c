import type { CommitmentDocuments } from "../asked.js";
import { doneBy } from "../order.js";

/** What the record calls a body on a day, or a network, a matter or an activity; the id where it has no name. */
export function nameIn(
  { bodies, networks, matters, activities }: CommitmentDocuments,
  entity: string,
  today: string,
): string {
  const { named = [] } = bodies.get(entity) ?? {};
  const name =
    (doneBy(named, today).at(-1) ?? named[0])?.name ??
    networks.get(entity)?.name ??
    matters.get(entity)?.title ??
    activities.get(entity)?.title ??
    "";
  return name === "" ? entity : name;
}
