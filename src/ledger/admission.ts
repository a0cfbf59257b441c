import type { DecodedEvent } from "../events/decode.js";
import { kindOf } from "../events/entity.js";
import { referencesIn } from "../events/references.js";
import type { Contradiction } from "./errors.js";
import { lifecycles } from "./lifecycles/by-kind.js";
import type { State } from "./lifecycles/state.js";

/** What is on record, as admission asks for it. */
export interface OnRecord {
  /** The lifecycle state of an entity; undefined when nothing that stands began it. */
  readonly state: (entity: string) => State | undefined;
  /** Whether an event of that id is on record. */
  readonly hasEvent: (id: string) => boolean;
}

/**
 * What in the record contradicts an event; undefined when it may be true.
 *
 * Admission is about contradiction, not about embarrassment: late feedback and a decision without an
 * assessment are admitted.
 */
export function contradictionOf(event: DecodedEvent, record: OnRecord): Contradiction | undefined {
  return (
    missingReference(event, record) ?? lifecycleOf(event).admit(record.state(event.entity), event)
  );
}

/** The state of the event's entity once the event stands. */
export function evolved(state: State | undefined, event: DecodedEvent): State | undefined {
  return lifecycleOf(event).evolve(state, event);
}

function missingReference(event: DecodedEvent, record: OnRecord): Contradiction | undefined {
  for (const reference of referencesIn(event.type, event.data)) {
    switch (reference.kind) {
      case "entity":
        if (reference.entity !== "ledger:self" && record.state(reference.entity) === undefined)
          return { _tag: "NoSuchEntity", at: reference.at, entity: reference.entity };
        break;
      case "event":
        if (!record.hasEvent(reference.event))
          return { _tag: "NoSuchEvent", at: reference.at, event: reference.event };
        break;
      case "part": {
        const names = record.state(event.entity)?.parts?.[reference.part] ?? [];
        if (!names.includes(reference.name))
          return {
            _tag: "NoSuchPart",
            at: reference.at,
            part: reference.part,
            name: reference.name,
            entity: event.entity,
          };
      }
    }
  }
  const { body } = event.actor;
  return body !== undefined && record.state(body) === undefined && !begins(event, body)
    ? { _tag: "NoSuchEntity", at: "actor.body", entity: body }
    : undefined;
}

/** A body's own first event may be recorded by that body. */
function begins(event: DecodedEvent, body: string): boolean {
  return event.type === "BodyRegistered" && event.entity === body;
}

function lifecycleOf(event: DecodedEvent) {
  return lifecycles[kindOf(event.entity) ?? "ledger"];
}
