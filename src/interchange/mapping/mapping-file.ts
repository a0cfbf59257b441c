import { right } from "fp-ts/lib/Either.js";
import { isEntityId, type EntityId } from "../../events/entity.js";
import type { Json } from "../../events/shapes/json.js";
import { condition } from "./condition.js";
import {
  dictionaryOf,
  flag,
  listOf,
  oneOf,
  record,
  refuse,
  whole,
  word,
  type Grammar,
  type Read,
} from "./grammar.js";
import { time } from "./time.js";
import { members, template, value } from "./value.js";
import { valueMap } from "./value-map.js";
import { column, label, plain } from "./words.js";

const when: Grammar<Read<typeof condition>> = {
  read: condition.read,
  schema: { $ref: "#/$defs/condition" },
};

const body: Grammar<EntityId<"body">> = {
  read: (given, at) =>
    isEntityId(given, ["body"]) ? right(given) : refuse(at, "the id of a body"),
  schema: { type: "string", pattern: "^body:[a-z0-9][a-z0-9._-]{0,127}$" },
};

const sheetName = word("^[^\\[\\]:*?/\\\\]{1,31}$", "the name of a sheet");
const sheetNumber = whole(1, 10_000);

const sheet: Grammar<string | number> = {
  read: (given, at) => (typeof given === "number" ? sheetNumber : sheetName).read(given, at),
  schema: { anyOf: [sheetName.schema, sheetNumber.schema] },
};

const happening = {
  name: label,
  type: word("^[A-Z][A-Za-z]{1,99}$", "the type of an event"),
  entity: template,
  occurredAt: time,
  data: members,
};

/** The form of a mapping file: what `mapping.schema.json` says too. */
export const mappingFile = record(
  {
    name: label,
    version: whole(1, 1_000_000),
    system: word(
      "^[^\\s](?:.{0,198}[^\\s])?$",
      "the name of the source system, at most 200 characters",
    ),
    table: record(
      { format: oneOf("csv", "tsv", "jsonl", "xlsx") },
      {
        delimiter: word('^[^"\\r\\n]$', "one character, neither a quote nor a line end"),
        encoding: oneOf("utf-8", "utf-16le", "windows-1252"),
        header: record({ rows: whole(0, 10) }, { names: whole(1, 10) }),
        quotes: flag,
        sheet,
      },
    ),
    actor: record(
      {
        id: word(
          "^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$",
          "an opaque id: letters, digits and . _ : -",
        ),
      },
      { role: word("^.{1,200}$", "a role"), body },
    ),
    rowId: listOf(column, 1),
    rows: listOf(record(happening, { when }), 1),
  },
  {
    $schema: plain,
    timeZone: word("^[A-Za-z][A-Za-z0-9_+/-]{1,63}$", "a time zone, such as Europe/London"),
    valueMaps: dictionaryOf(valueMap),
    columns: record({}, { ignored: listOf(column), personal: listOf(column) }),
    exclude: listOf(record({ rule: label, when })),
    once: listOf(record(happening)),
  },
);

/** A mapping as its file says it. */
export type MappingFile = Read<typeof mappingFile>;

/** One event that a mapping makes of a row. */
export type MappedEvent = MappingFile["rows"][number];

/** The JSON Schema of mapping files. A copy of it is kept beside this file, and a test compares them. */
export const mappingSchema: Json = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "A mapping of the rows of a table to events of an engagement ledger",
  $ref: "#/$defs/mapping",
  $defs: { mapping: mappingFile.schema, condition: condition.schema, value: value.schema },
};
