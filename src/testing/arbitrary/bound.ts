import { actor } from "../../events/actor.js";
import type { NewEvent } from "../../events/event.js";
import { definitions } from "../../events/lookup.js";
import type { Schema } from "../../events/shapes/schema.js";
import type { RecordSoFar } from "./record-so-far.js";

/**
 * An event with every reference turned to something on record, about an entity.
 *
 * What is optional and can refer to nothing yet is left out; what is required stays, and is refused.
 */
export function bound(event: NewEvent, entity: string, record: RecordSoFar): unknown {
  const schema = definitions.get(event.type)?.data.schema;
  if (schema === undefined) return event;
  const data =
    event.type === "EventCorrected"
      ? rightData(event.data, record)
      : boundValue(schema, event.data, entity, record);
  return { ...event, entity, actor: boundValue(actor.schema, event.actor, entity, record), data };
}

/** A correction of something on record, to the data of another event of its type. */
function rightData(
  data: Extract<NewEvent, { type: "EventCorrected" }>["data"],
  record: RecordSoFar,
): unknown {
  const { entity: _, data: right, ...rest } = data;
  const target = record.event(data.event);
  if (target === undefined) return data;
  const alike = right === undefined ? {} : { data: record.alike(target, data.because).data };
  return { ...rest, ...alike, event: target.id };
}

function boundValue(schema: Schema, value: unknown, about: string, record: RecordSoFar): unknown {
  switch (schema.kind) {
    case "entity":
      return record.entity(schema.of, String(value));
    case "event":
      return record.event(String(value))?.id;
    case "part":
      return schema.use === "names" ? value : record.part(about, schema.part, String(value));
    case "list":
      return Array.isArray(value)
        ? value
            .map((item: unknown) => boundValue(schema.item, item, about, record))
            .filter((item) => item !== undefined)
        : value;
    case "fields":
      return Object.fromEntries(
        fieldsOf(schema).flatMap(([name, part]) => {
          const given: unknown = Reflect.get(Object(value), name);
          const found = given === undefined ? undefined : boundValue(part, given, about, record);
          return found === undefined ? [] : [[name, found]];
        }),
      );
    default:
      return value;
  }
}

function fieldsOf(schema: Extract<Schema, { kind: "fields" }>): ReadonlyArray<[string, Schema]> {
  const lists = Object.entries(schema.lists).map(([name, item]): [string, Schema] => [
    name,
    { kind: "list", item },
  ]);
  return [...Object.entries(schema.required), ...Object.entries(schema.optional), ...lists];
}
