import type { EntityKind } from "../entity.js";
import { definitions, type AnyDefinition } from "../lookup.js";
import type { Schema } from "../shapes/schema.js";
import { typeInWords } from "./type-in-words.js";

/** One field of an event, for a reader. */
export interface FieldDescription {
  /** Its path in the data, such as `matters[].limb`. */
  readonly path: string;
  /** Whether it must be there; a list may be left out and is then empty. */
  readonly presence: "required" | "optional" | "list";
  /** What it takes, in plain words. */
  readonly takes: string;
}

/** One type of event, for a reader. */
export interface EventDescription {
  /** Its name. */
  readonly type: string;
  /** The kind of entity it is about. */
  readonly about: EntityKind;
  /** The version of its data. */
  readonly version: number;
  /** What recording it says. */
  readonly means: string;
  /** Its fields, each followed by the fields within it. */
  readonly fields: ReadonlyArray<FieldDescription>;
}

/** The catalogue as data: every type of event with its fields in plain words, in the catalogue's order. */
export function describeCatalogue(): ReadonlyArray<EventDescription> {
  return [...definitions.values()].map(describeEvent);
}

/** One type of event with its fields in plain words. */
export function describeEvent(definition: AnyDefinition): EventDescription {
  const { type, about, version, means, data } = definition;
  return { type, about, version, means, fields: fieldsOf(data.schema, "") };
}

function fieldsOf(schema: Schema, within: string): ReadonlyArray<FieldDescription> {
  if (schema.kind === "list") return fieldsOf(schema.item, within);
  if (schema.kind !== "fields") return [];
  return [
    ...described(schema.required, within, "required"),
    ...described(schema.optional, within, "optional"),
    ...described(schema.lists, within, "list"),
  ];
}

function described(
  parts: Readonly<Record<string, Schema>>,
  within: string,
  presence: FieldDescription["presence"],
): ReadonlyArray<FieldDescription> {
  return Object.entries(parts).flatMap(([name, part]) => {
    const path = `${within}${name}${presence === "list" ? "[]" : ""}`;
    return [{ path, presence, takes: typeInWords(part) }, ...fieldsOf(part, `${path}.`)];
  });
}
