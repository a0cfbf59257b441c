import { isLeft, left, map, right, type Either } from "fp-ts/lib/Either.js";
import { dateFormat, type DateFormat } from "./date-format.js";
import {
  all,
  flag,
  isObject,
  listOf,
  oneOf,
  record,
  refuse,
  type Grammar,
  type Problems,
  type Read,
} from "./grammar.js";
import { readTemplate, type Template } from "./template.js";
import { column, label, plain } from "./words.js";

/** Where a value in an event comes from. */
export type Value =
  | { readonly from: "literal"; readonly value: number | boolean }
  | { readonly from: "template"; readonly template: Template; readonly shorten: boolean }
  | { readonly from: "column"; readonly column: string; readonly reading: Reading }
  | { readonly from: "first"; readonly values: ReadonlyArray<Value> }
  | { readonly from: "list"; readonly items: ReadonlyArray<Value> }
  | { readonly from: "fields"; readonly fields: ReadonlyMap<string, Value> };

/** How a cell is read: converted, or looked up in a value map, whole or piece by piece. */
export interface Reading {
  /** What it is read as. */
  readonly as: "text" | "count" | "decimal" | "day";
  /** How a day is written. */
  readonly date?: DateFormat;
  /** The value map to look it up in. */
  readonly map?: string;
  /** The separator at which it is split into a list. */
  readonly split?: string;
}

const templateSchema = {
  type: "string",
  pattern: "^(?:[^{}]|\\{\\{|\\}\\}|\\{[^{}]+\\})*$",
  description:
    "text; {column} stands for a cell, {$event:name} for the id of an event of this row, " +
    "{$subject:column} for the subject id of the person in that cell",
};

/** A cell in any of its forms: converted, dated or looked up. */
type CellForm = Partial<Reading> & { readonly $column: string };

/** Text with places for columns. */
export const template: Grammar<Template> = {
  read: (value, at) => {
    if (typeof value !== "string") return refuse(at, "text, in which {column} stands for a cell");
    const read = readTemplate(value);
    return isLeft(read) ? refuse(at, read.left) : read;
  },
  schema: templateSchema,
};

const text = record({ $text: template }, { shorten: flag });
const converted = record(
  { $column: column },
  { as: oneOf("text", "count", "decimal"), split: plain },
);
const dated = record({ $column: column, as: oneOf("day"), date: dateFormat }, { split: plain });
const lookedUp = record({ $column: column, map: label }, { split: plain });

const itself: Grammar<Value> = {
  read: (given, at) => value.read(given, at),
  schema: { $ref: "#/$defs/value" },
};
const first = record({ $first: listOf(itself, 2) });

const membersSchema = {
  type: "object",
  propertyNames: { not: { pattern: "^\\$" } },
  additionalProperties: { $ref: "#/$defs/value" },
};

/** The data of an event: an object of fields. */
export const members: Grammar<Value> = {
  read: (given, at) =>
    isObject(given) ? readMembers(given, at) : refuse(at, "an object of fields"),
  schema: membersSchema,
};

/**
 * A value of an event: a template, a number, true or false, a list, an object of fields, `$text` for a
 * template that may be shortened, `$column` for a cell that is converted, looked up or split, or `$first`
 * for the first of several values that is not blank.
 *
 * @example
 * value.read({ $column: "signature_count", as: "count" }, "data.responses");
 * //=> { _tag: "Right", right: { from: "column", column: "signature_count", reading: { as: "count" } } }
 */
export const value: Grammar<Value> = {
  read: (given, at) => {
    if (typeof given === "string")
      return map((read: Template): Value => ({ from: "template", template: read, shorten: false }))(
        template.read(given, at),
      );
    if (typeof given === "number" || typeof given === "boolean")
      return right({ from: "literal", value: given });
    if (Array.isArray(given)) {
      const items = all(given.map((item: unknown, index) => value.read(item, `${at}[${index}]`)));
      return map((read: ReadonlyArray<Value>): Value => ({ from: "list", items: read }))(items);
    }
    return isObject(given) ? readObject(given, at) : refuse(at, "a value");
  },
  schema: {
    anyOf: [
      templateSchema,
      { type: "number" },
      { type: "boolean" },
      { type: "array", items: { $ref: "#/$defs/value" } },
      text.schema,
      converted.schema,
      dated.schema,
      lookedUp.schema,
      first.schema,
      membersSchema,
    ],
  },
};

function readObject(given: Readonly<Record<string, unknown>>, at: string): Either<Problems, Value> {
  if ("$text" in given)
    return map(({ $text, shorten }: Read<typeof text>): Value => ({
      from: "template",
      template: $text,
      shorten: shorten ?? false,
    }))(text.read(given, at));
  if ("$first" in given)
    return map(({ $first }: Read<typeof first>): Value => ({ from: "first", values: $first }))(
      first.read(given, at),
    );
  if ("$column" in given) {
    const form: Grammar<CellForm> =
      "map" in given ? lookedUp : "date" in given || given["as"] === "day" ? dated : converted;
    return map(({ $column, ...reading }: CellForm): Value => ({
      from: "column",
      column: $column,
      reading: { as: "text", ...reading },
    }))(form.read(given, at));
  }
  return readMembers(given, at);
}

function readMembers(
  given: Readonly<Record<string, unknown>>,
  at: string,
): Either<Problems, Value> {
  const names = Object.keys(given);
  const unknown = names.find((name) => name.startsWith("$"));
  if (unknown !== undefined) return refuse(`${at}.${unknown}`, "$text, $column or $first");
  const read = all(names.map((name) => value.read(given[name], `${at}.${name}`)));
  if (isLeft(read)) return left(read.left);
  return right({
    from: "fields",
    fields: new Map(read.right.map((each, index) => [names[index] ?? "", each])),
  });
}
