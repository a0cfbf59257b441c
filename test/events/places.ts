import { definitions } from "../../src/events/lookup.js";
import type { Schema } from "../../src/events/shapes/schema.js";
import { isRecord, type Step } from "./edited.js";
import { samples } from "./samples.js";

/** One value within a sample, with the schema it must fit. */
export interface Place {
  readonly type: string;
  readonly event: unknown;
  readonly steps: ReadonlyArray<Step>;
  readonly schema: Schema;
}

/** Every value within every sample, records and lists included. */
export const places: ReadonlyArray<Place> = Object.values(samples).flatMap((event) => {
  const schema = definitions.get(event.type)?.data.schema;
  return schema === undefined
    ? []
    : within(event.data, schema, ["data"]).map((place) => ({ type: event.type, event, ...place }));
});

function within(
  value: unknown,
  schema: Schema,
  steps: ReadonlyArray<Step>,
): ReadonlyArray<Omit<Place, "type" | "event">> {
  const here = { steps, schema };
  if (schema.kind === "list" && Array.isArray(value))
    return [
      here,
      ...value.flatMap((item: unknown, index) => within(item, schema.item, [...steps, index])),
    ];
  if (schema.kind !== "fields" || !isRecord(value)) return [here];
  const lists = Object.entries(schema.lists).map(([name, item]): [string, Schema] => [
    name,
    { kind: "list", item },
  ]);
  const parts = [...Object.entries(schema.required), ...Object.entries(schema.optional), ...lists];
  return [
    here,
    ...parts.flatMap(([name, part]) =>
      value[name] === undefined ? [] : within(value[name], part, [...steps, name]),
    ),
  ];
}
