import type { EngagementEvent, Envelope, UnknownEvent } from "./event.js";
import { definitions } from "./lookup.js";
import type { Json } from "./shapes/json.js";
import { upcast, type Versioned } from "./upcast.js";

/** The envelope as stored: with a salt, and without what the ledger knows beside it. */
interface Stored extends Omit<Envelope, "position" | "correctedBy"> {
  readonly type: string;
  readonly data: Json;
  readonly salt: string;
}

/**
 * The event of an entry, from its stored JSON and its place in the log.
 *
 * The codec is not run: the bytes were decoded once and are trusted by their hash. A type or version
 * that this program does not know answers an `UnknownEvent`. Text that is not a stored event throws.
 */
export function eventOf(text: string, position: number): EngagementEvent | UnknownEvent {
  const stored: unknown = JSON.parse(text);
  if (!isStored(stored)) throw new TypeError(`entry ${position} is not an event`);
  const definition = definitions.get(stored.type);
  const data = definition === undefined ? undefined : dataOf(definition, stored);
  if (definition === undefined || data === undefined) return unknownOf(stored, position);
  // One literal and no spread: this is the hot path of every replay.
  const event = {
    id: stored.id,
    type: stored.type,
    version: definition.version,
    entity: stored.entity,
    occurredAt: stored.occurredAt,
    recordedAt: stored.recordedAt,
    actor: stored.actor,
    data,
    position,
  };
  const whole = withWork(event, stored);
  if (!isOfCatalogue(whole))
    throw new TypeError(`entry ${position} is of no type in the catalogue`);
  return whole;
}

function dataOf(definition: Versioned, { version, data }: Stored): Json | undefined {
  return version === definition.version ? data : upcast(definition, version, data);
}

function unknownOf(stored: Stored, position: number): UnknownEvent {
  const { id, type, version, entity, occurredAt, recordedAt, actor } = stored;
  const envelope = { id, version, entity, occurredAt, recordedAt, actor, position };
  return withWork({ ...envelope, type: "Unknown", unknownType: type }, stored);
}

/** Adds the ids of the work that the event belongs to, where it has them. */
function withWork<Event extends Envelope>(event: Event, stored: Stored): Event {
  const { correlationId, causationId } = stored;
  if (correlationId === undefined && causationId === undefined) return event;
  return {
    ...event,
    ...(correlationId === undefined ? undefined : { correlationId }),
    ...(causationId === undefined ? undefined : { causationId }),
  };
}

function isStored(value: unknown): value is Stored {
  return (
    typeof value === "object" &&
    value !== null &&
    "type" in value &&
    typeof value.type === "string" &&
    "version" in value &&
    typeof value.version === "number" &&
    "data" in value
  );
}

function isOfCatalogue(event: Envelope & { readonly type: string }): event is EngagementEvent {
  return definitions.has(event.type);
}
