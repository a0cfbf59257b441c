import type { EntityKind } from "../entity.js";
import type { Json } from "../shapes/json.js";
import type { Schema } from "../shapes/schema.js";

const hexadecimal = "[0-9a-f]";
const uuid = `${hexadecimal}{8}-${hexadecimal}{4}-[1-8]${hexadecimal}{3}-[89ab]${hexadecimal}{3}-${hexadecimal}{12}`;
const anyUuid = `${hexadecimal}{8}(?:-${hexadecimal}{4}){3}-${hexadecimal}{12}`;
const codePattern = "[A-Za-z0-9][A-Za-z0-9._:-]{0,127}";
const partPattern = "[A-Za-z0-9][A-Za-z0-9._-]{0,127}";

/**
 * JSON Schema 2020-12 of a value of a shape, as a caller gives it.
 *
 * @example
 * valueSchema({ kind: "one-of", words: ["yes", "no"] }); //=> { "enum": ["yes", "no"] }
 */
export function valueSchema(schema: Schema): Json {
  switch (schema.kind) {
    case "text":
      return { type: "string", minLength: 1, maxLength: schema.longest };
    case "name":
      return matching(schema.pattern);
    case "count":
      return { type: "integer", minimum: 0, maximum: Number.MAX_SAFE_INTEGER };
    case "integer":
      return { type: "integer", minimum: schema.least, maximum: schema.most };
    case "boolean":
      return { type: "boolean" };
    case "decimal":
      return matching(String.raw`-?\d{1,15}(\.\d{1,15})?`);
    case "day":
      return { ...matching(String.raw`\d{4}-\d{2}-\d{2}`), format: "date" };
    case "address":
      return { ...matching(String.raw`https?://[^\s@]+`), maxLength: 2_000 };
    case "sha256":
      return matching(`${hexadecimal}{64}`);
    case "uuid":
      return matching(uuid);
    case "event":
      return { ...matching(uuid), description: "The id of an event on record." };
    case "code":
      return { ...matching(codePattern), description: `A code (${schema.list}).` };
    case "one-of":
      return { enum: schema.words };
    case "entity":
      return matching(schema.of.map(entityPattern).join("|"));
    case "part":
      return matching(partPattern);
    case "sealed":
      return { type: "string", maxLength: 262_144, description: "Sealed before it is stored." };
    case "json":
      return {};
    case "list":
      return { type: "array", items: valueSchema(schema.item), maxItems: 1_000 };
    case "fields":
      return {
        type: "object",
        properties: {
          ...properties(schema.required),
          ...properties(schema.optional),
          ...properties(lists(schema.lists)),
        },
        required: Object.keys(schema.required),
        additionalProperties: false,
      };
  }
}

function matching(pattern: string): { readonly [name: string]: Json } {
  return { type: "string", pattern: `^(?:${pattern})$` };
}

function entityPattern(kind: EntityKind): string {
  if (kind === "ledger") return "ledger:self";
  return `${kind}:${kind === "feedback" ? anyUuid : "[a-z0-9][a-z0-9._-]{0,127}"}`;
}

function properties(parts: Readonly<Record<string, Schema>>): { readonly [name: string]: Json } {
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, valueSchema(part)]));
}

function lists(parts: Readonly<Record<string, Schema>>): Readonly<Record<string, Schema>> {
  return Object.fromEntries(
    Object.entries(parts).map(([name, item]) => [name, { kind: "list", item } satisfies Schema]),
  );
}
