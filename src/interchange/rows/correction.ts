import type { Actor } from "../../events/actor.js";
import type { NewEventOf } from "../../events/event.js";
import { isEntityId, entityKinds } from "../../events/entity.js";
import type { OccurredAt } from "../../events/time/occurred-at.js";
import { eventId, type DerivedIds } from "../ids/derived-ids.js";
import { correctionLineage, type LastSaid } from "./last-said.js";
import { isSame } from "./is-same.js";
import type { Facts, Said } from "./said.js";

/** Who corrects, and when. */
export interface Correcting {
  readonly ids: DerivedIds;
  readonly system: string;
  readonly actor: Actor;
  readonly occurredAt: OccurredAt;
}

/**
 * The correction that makes an event say what its row says now; undefined where it says so already.
 *
 * Its id comes from what it says, so that a second run makes the same correction.
 */
export function correctionOf(
  { event, given }: Said,
  facts: Facts,
  last: LastSaid,
  { ids, system, actor, occurredAt }: Correcting,
): (NewEventOf<"EventCorrected"> & { readonly id: string }) | undefined {
  const before = last.facts;
  const { entity, occurredAt: then } = facts;
  const sameData = isSame(before.data, facts.data);
  if (sameData && entity === before.entity && then === before.occurredAt) return undefined;
  const lineage = correctionLineage(ids, event.id, last.corrections, facts);
  return {
    id: eventId(occurredAt, lineage),
    type: "EventCorrected",
    entity: "ledger:self",
    occurredAt,
    actor,
    data: {
      event: event.id,
      because: `Its row in ${system} says otherwise since it was imported.`,
      ...(sameData ? {} : { data: given }),
      ...(entity !== before.entity && isEntityId(entity, entityKinds) ? { entity } : {}),
      ...(then === before.occurredAt ? {} : { occurredAt: then }),
    },
  };
}
