import type { Actor } from "../../events/actor.js";
import type { NewEventOf } from "../../events/event.js";
import { isEntityId, entityKinds } from "../../events/entity.js";
import type { OccurredAt } from "../../events/time/occurred-at.js";
import { eventId, type DerivedIds } from "../ids/derived-ids.js";
import { correctionLineage, type LastSaid } from "./last-said.js";
import { contentOf, type Said } from "./said.js";

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
  { event, facts, given }: Said,
  last: LastSaid,
  { ids, system, actor, occurredAt }: Correcting,
): (NewEventOf<"EventCorrected"> & { readonly id: string }) | undefined {
  const before = last.facts;
  if (contentOf(before) === contentOf(facts)) return undefined;
  const sameData = contentOf({ ...before, data: facts.data }) === contentOf(before);
  const { entity } = facts;
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
      ...(facts.occurredAt === before.occurredAt ? {} : { occurredAt: facts.occurredAt }),
    },
  };
}
