import type { Arbitrary } from "fast-check";
import type { Schema } from "../../events/shapes/schema.js";
import { entityName } from "../../events/shapes/values.js";
import { fastCheck } from "./fast-check.js";
import {
  anyAddress,
  anyCode,
  anyDay,
  anyDecimal,
  anyEntity,
  anyInteger,
  anyMatch,
  anyPart,
  anySha256,
  anyText,
  anyUuid,
} from "./leaves.js";

const few = { maxLength: 2 };
const longestSealed = 40;

/**
 * Any value that a schema accepts, small enough that an event of them fits into an entry.
 *
 * Optional sealed text is left out: a ledger without a key vault does not take it.
 */
export function anyValueOf(schema: Schema): Arbitrary<unknown> {
  const fc = fastCheck();
  switch (schema.kind) {
    case "text":
      return anyText(schema.longest);
    case "name":
      if (schema === entityName.schema) return anyEntity();
      return anyMatch(new RegExp(`^(?:${shortened(schema.pattern)})$`))();
    case "count":
      return anyInteger(0, Number.MAX_SAFE_INTEGER);
    case "integer":
      return anyInteger(schema.least, schema.most);
    case "boolean":
      return fc.boolean();
    case "decimal":
      return anyDecimal();
    case "day":
      return anyDay();
    case "address":
      return anyAddress();
    case "sha256":
      return anySha256();
    case "uuid":
    case "event":
      return anyUuid();
    case "code":
      return anyCode();
    case "one-of":
      return fc.constantFrom(...schema.words);
    case "entity":
      return anyEntity(schema.of);
    case "part":
      return anyPart();
    case "sealed":
      return anyText(longestSealed);
    case "json":
      return fc.oneof(anyCode(), anyDecimal(), anyInteger(0, 100), fc.array(anyDay(), few));
    case "list":
      return fc.array(anyValueOf(schema.item), few);
    case "fields":
      return anyFieldsOf(schema);
  }
}

function anyFieldsOf({
  required,
  optional,
  lists,
}: Extract<Schema, { kind: "fields" }>): Arbitrary<unknown> {
  const fc = fastCheck();
  const fields = new Map<string, Arbitrary<unknown>>();
  for (const [name, schema] of [...Object.entries(required), ...Object.entries(optional)])
    if (schema.kind !== "sealed") fields.set(name, anyValueOf(schema));
  for (const [name, item] of Object.entries(lists))
    fields.set(name, fc.array(anyValueOf(item), few));
  return fc.record(Object.fromEntries(fields), {
    requiredKeys: Object.keys(required),
    noNullPrototype: true,
  });
}

/** A pattern with its long repetitions cut short, so that names stay small. */
function shortened(pattern: string): string {
  return pattern.replaceAll(/\{(\d+),\d{3,}\}/g, "{$1,9}");
}
