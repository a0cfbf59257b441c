import { right } from "fp-ts/lib/Either.js";
import type { Problem } from "../../events/definition.js";
import type { Schema } from "../../events/shapes/schema.js";
import { columnsOf, eventsOf } from "../mapping/template.js";
import type { ValueMap } from "../mapping/value-map.js";
import type { Reading, Value } from "../mapping/value.js";
import { localFormats } from "../table/dates.js";
import {
  cellOf,
  fieldsOf,
  firstOf,
  listOf,
  longestOf,
  piecesOf,
  textOf,
  type Build,
} from "./builders.js";
import { converter } from "./convert.js";

/** What compiling a mapping gathers on its way. */
export interface Gathering {
  /** The value maps of the mapping. */
  readonly valueMaps: ReadonlyMap<string, ValueMap>;
  /** The time zone of local times; undefined where the mapping states none. */
  readonly zone: string | undefined;
  /** The names of the mapping's events, to which a template may refer. */
  readonly events: ReadonlySet<string>;
  /** What is wrong. */
  readonly problems: Problem[];
  /** The columns that are read. */
  readonly columns: Set<string>;
  /** The columns of text that has to be sealed: never read, until sealing exists. */
  readonly sealed: Set<string>;
  /** For each path into an event, without indexes, the first column that it is read from. */
  readonly origins: Map<string, string>;
}

const nothing: Build = () => right(undefined);

/**
 * Compiles a value for a field of an event, checking it against what the field accepts.
 *
 * What is wrong is added to `gathering.problems`; the answer then builds nothing.
 */
export function compileValue(
  value: Value,
  schema: Schema,
  at: string,
  gathering: Gathering,
  required = true,
): Build {
  if (schema.kind === "sealed") {
    for (const column of columnsRead(value)) gathering.sealed.add(column);
    return nothing;
  }
  const refuse = (accepted: string): Build => {
    gathering.problems.push({ at, accepted });
    return nothing;
  };
  switch (value.from) {
    case "literal":
      return () => right(value.value);
    case "template": {
      reads(columnsOf(value.template), at, gathering);
      for (const event of eventsOf(value.template))
        if (!gathering.events.has(event))
          refuse(`the name of an event of this mapping, not ${event}`);
      const longest = longestOf(schema);
      if (value.shorten && longest === undefined) return refuse("$text only for a field of text");
      if (["list", "fields", "count", "integer", "boolean"].includes(schema.kind))
        return refuse(`${inWords(schema)}, not text`);
      return textOf(value.template, value.shorten ? longest : undefined);
    }
    case "column":
      return (
        compileCell(value.column, value.reading, schema, at, gathering) ?? refuse(inWords(schema))
      );
    case "first":
      return firstOf(
        value.values.map((each, index) =>
          compileValue(each, schema, `${at}.$first[${index}]`, gathering, false),
        ),
      );
    case "list":
      if (schema.kind !== "list" && schema.kind !== "json") return refuse(inWords(schema));
      return listOf(
        value.items.map((item, index) =>
          compileValue(
            item,
            schema.kind === "list" ? schema.item : schema,
            `${at}[${index}]`,
            gathering,
          ),
        ),
      );
    case "fields":
      if (schema.kind !== "fields") return refuse(inWords(schema));
      return compileFields(value.fields, schema, at, gathering, required);
  }
}

function compileFields(
  fields: ReadonlyMap<string, Value>,
  schema: Extract<Schema, { kind: "fields" }>,
  at: string,
  gathering: Gathering,
  required: boolean,
): Build {
  const members: Array<readonly [string, Build]> = [];
  for (const [name, value] of fields) {
    const list = schema.lists[name];
    const known =
      schema.required[name] ??
      schema.optional[name] ??
      (list === undefined ? undefined : { kind: "list" as const, item: list });
    const path = `${at}.${name}`;
    if (known === undefined) {
      const names = [schema.required, schema.optional, schema.lists].flatMap(Object.keys);
      gathering.problems.push({
        at: path,
        accepted: `no such field; the fields are ${names.join(", ")}`,
      });
    } else
      members.push([
        name,
        compileValue(value, known, path, gathering, Object.hasOwn(schema.required, name)),
      ]);
  }
  for (const name of Object.keys(schema.required))
    if (!fields.has(name))
      gathering.problems.push({ at: `${at}.${name}`, accepted: "a value; it is missing" });
  return fieldsOf(members, !required && members.length > 0);
}

function compileCell(
  column: string,
  reading: Reading,
  schema: Schema,
  at: string,
  gathering: Gathering,
): Build | undefined {
  reads([column], at, gathering);
  const map = reading.map === undefined ? undefined : gathering.valueMaps.get(reading.map);
  if (reading.map !== undefined && map === undefined)
    gathering.problems.push({ at, accepted: `the name of a value map, not ${reading.map}` });
  if (needsZone(reading) && gathering.zone === undefined)
    gathering.problems.push({ at, accepted: "a timeZone in the mapping, for local times" });
  const convert = converter(reading, map, gathering.zone ?? "UTC");
  if (reading.split === undefined)
    return fits(reading, schema) ? cellOf(column, convert) : undefined;
  return schema.kind === "list" && fits(reading, schema.item)
    ? piecesOf(column, reading.split, convert)
    : undefined;
}

function needsZone({ date }: Reading): boolean {
  return date !== undefined && localFormats.includes(date);
}

function fits({ as, map }: Reading, schema: Schema): boolean {
  if (schema.kind === "list" || schema.kind === "fields") return false;
  if (map !== undefined || schema.kind === "json") return true;
  if (schema.kind === "count" || schema.kind === "integer") return as === "count";
  if (schema.kind === "decimal") return as === "decimal";
  if (schema.kind === "day") return as === "day";
  return schema.kind !== "boolean" && as !== "count";
}

function reads(
  columns: ReadonlyArray<string>,
  at: string,
  { columns: all, origins }: Gathering,
): void {
  for (const column of columns) all.add(column);
  const path = at.replaceAll(/\[\d+\]/g, "");
  if (columns[0] !== undefined && !origins.has(path)) origins.set(path, columns[0]);
}

function columnsRead(value: Value): ReadonlyArray<string> {
  if (value.from === "template") return columnsOf(value.template);
  if (value.from === "first") return value.values.flatMap(columnsRead);
  return value.from === "column" ? [value.column] : [];
}

function inWords(schema: Schema): string {
  switch (schema.kind) {
    case "count":
    case "integer":
      return 'a number, or a cell as "count"';
    case "decimal":
      return 'a decimal in a text, or a cell as "decimal"';
    case "day":
      return 'a day, or a cell as "day" with its date format';
    case "boolean":
      return "true or false, or a cell with a value map";
    case "list":
      return "a list, or a cell that is split";
    case "fields":
      return "an object of fields";
    default:
      return "text";
  }
}
