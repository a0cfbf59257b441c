import { actor } from "../actor.js";
import type { EntityKind } from "../entity.js";
import type { EventType } from "../event.js";
import { definitions, type AnyDefinition } from "../lookup.js";
import type { Json } from "../shapes/json.js";
import { valueSchema } from "./value-schema.js";

const dialect = "https://json-schema.org/draft/2020-12/schema";
const day = String.raw`\d{4}-\d{2}-\d{2}`;
const instant = String.raw`T\d{2}:\d{2}:\d{2}\.\d{3}Z`;
const occurredAt = `^(?:${day}(?:${instant})?|\\.\\./${day}|\\d{4}(?:-(?:0[1-9]|1[0-2]))?)$`;

/**
 * JSON Schema of one type of event, as a caller gives it; undefined for a type not in the catalogue.
 *
 * It holds what a shape can say. Rules across fields, personal identifiers in text and references to
 * what is on record are checked by the ledger alone.
 */
export function eventSchema(type: EventType): Json {
  const definition = definitions.get(type);
  return { $schema: dialect, ...(definition === undefined ? {} : schemaOf(definition)) };
}

/** JSON Schema of an event of any type of the catalogue, as a caller gives it. */
export function catalogueSchema(): Json {
  const types = [...definitions.values()];
  return {
    $schema: dialect,
    title: "An event of the engagement ledger",
    oneOf: types.map(({ type }) => ({ $ref: `#/$defs/${type}` })),
    $defs: Object.fromEntries(types.map((definition) => [definition.type, schemaOf(definition)])),
  };
}

function schemaOf({ type, about, means, version, data }: AnyDefinition): {
  readonly [name: string]: Json;
} {
  return {
    title: type,
    description: `Says that ${means}.`,
    type: "object",
    properties: {
      type: { const: type },
      entity: entityOf(about),
      occurredAt: { type: "string", pattern: occurredAt },
      actor: valueSchema(actor.schema),
      data: valueSchema(data.schema),
      id: valueSchema({ kind: "uuid" }),
      correlationId: valueSchema({ kind: "uuid" }),
      causationId: valueSchema({ kind: "uuid" }),
      version: { const: version },
    },
    required: ["type", "entity", "occurredAt", "actor", "data"],
    additionalProperties: false,
  };
}

function entityOf(about: EntityKind): Json {
  return about === "ledger"
    ? { const: "ledger:self" }
    : valueSchema({ kind: "entity", of: [about] });
}
