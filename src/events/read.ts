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
  const data =
    definition === undefined ? undefined : dataOf(definition, stored.version, stored.data);
  if (definition === undefined || data === undefined)
    return {
      ...envelopeOf(stored, stored.version, position),
      type: "Unknown",
      unknownType: stored.type,
    };
  const event = { ...envelopeOf(stored, definition.version, position), type: stored.type, data };
  if (!isOfCatalogue(event))
    throw new TypeError(`entry ${position} is of no type in the catalogue`);
  return event;
}

function dataOf(definition: Versioned, version: number, data: Json): Json | undefined {
  return version === definition.version ? data : upcast(definition, version, data);
}

function envelopeOf(stored: Stored, version: number, position: number): Envelope {
  const { id, entity, occurredAt, recordedAt, actor, correlationId, causationId } = stored;
  return {
    id,
    version,
    entity,
    occurredAt,
    recordedAt,
    actor,
    ...(correlationId === undefined ? undefined : { correlationId }),
    ...(causationId === undefined ? undefined : { causationId }),
    position,
  };
}

function isStored(value: unknown): value is Stored {
  return typeof value === "object" && value !== null && "type" in value && "data" in value;
}

function isOfCatalogue(event: Envelope & { readonly type: string }): event is EngagementEvent {
  return definitions.has(event.type);
}
