import { isRight } from "fp-ts/lib/Either.js";
import type { Arbitrary } from "fast-check";
import { actor } from "../../events/actor.js";
import { decodeNewEvent } from "../../events/decode.js";
import { eventTypes, type EventType, type NewEvent } from "../../events/event.js";
import { definitions } from "../../events/lookup.js";
import { fastCheck } from "./fast-check.js";
import { anyEntity, anyTime, anyUuid } from "./leaves.js";
import { anyValueOf } from "./value-of.js";

const made = new Map<EventType, Arbitrary<NewEvent>>();

/**
 * Any valid event, of one type or of any, made from the definition of its type.
 *
 * It carries an id, and claims a time of the years 2000 to 2023. What it refers to need not be on record
 * anywhere: for that use `arbitraryHistory`. Needs fast-check.
 */
export function arbitraryEvent<Type extends EventType>(
  type: Type,
): Arbitrary<Extract<NewEvent, { readonly type: Type }>>;
export function arbitraryEvent(): Arbitrary<NewEvent>;
export function arbitraryEvent(type?: EventType): Arbitrary<NewEvent> {
  if (type === undefined) return fastCheck().oneof(...eventTypes.map(anyOfType));
  return anyOfType(type);
}

function anyOfType(type: EventType): Arbitrary<NewEvent> {
  const known = made.get(type);
  if (known !== undefined) return known;
  const definition = definitions.get(type);
  if (definition === undefined) throw new TypeError(`no type of event: ${String(type)}`);
  const anything: Arbitrary<unknown> = fastCheck().record(
    {
      type: fastCheck().constant(type),
      entity: anyEntity([definition.about]),
      occurredAt: anyTime(),
      actor: anyValueOf(actor.schema),
      data: anyValueOf(definition.data.schema),
      id: anyUuid(),
      correlationId: anyUuid(),
      causationId: anyUuid(),
    },
    {
      requiredKeys: ["type", "entity", "occurredAt", "actor", "data", "id"],
      noNullPrototype: true,
    },
  );
  // What a type asks beyond its fields, such as that a sum balances.
  const event = anything.filter(isEvent);
  made.set(type, event);
  return event;
}

function isEvent(value: unknown): value is NewEvent {
  return isRight(decodeNewEvent(value));
}
