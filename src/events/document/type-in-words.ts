import type { Schema } from "../shapes/schema.js";

/**
 * What a field takes, in a few plain words.
 *
 * @example
 * typeInWords({ kind: "entity", of: ["body"] }); //=> "the id of a body"
 * typeInWords({ kind: "list", item: { kind: "code", list: "group" } }); //=> "list: a code (group)"
 */
export function typeInWords(schema: Schema): string {
  switch (schema.kind) {
    case "text":
      return `text, at most ${schema.longest} characters`;
    case "name":
      return `text of the form \`${schema.pattern}\``;
    case "count":
      return "a whole number from 0";
    case "integer":
      return `a whole number from ${schema.least} to ${schema.most}`;
    case "boolean":
      return "true or false";
    case "decimal":
      return "a decimal number in a string";
    case "day":
      return "a day, YYYY-MM-DD";
    case "address":
      return "a web address";
    case "sha256":
      return "a SHA-256 in hexadecimal";
    case "uuid":
      return "a UUID";
    case "code":
      return `a code (${schema.list})`;
    case "one-of":
      return schema.words.join(", ");
    case "entity":
      return `the id of ${anyOf(schema.of)}`;
    case "event":
      return "the id of an event on record";
    case "part":
      return schema.use === "names"
        ? `a name for this ${schema.part}`
        : `${oneOf(schema.part)} on record`;
    case "sealed":
      return "what people wrote, sealed";
    case "json":
      return "a JSON value";
    case "list":
      return `list: ${typeInWords(schema.item)}`;
    case "fields":
      return "a record";
  }
}

function anyOf(kinds: ReadonlyArray<string>): string {
  return kinds.length > 3 ? "an entity" : kinds.map(oneOf).join(" or ");
}

function oneOf(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;
}
