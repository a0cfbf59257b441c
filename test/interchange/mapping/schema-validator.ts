/** Whether a value is what a JSON Schema describes; only the keywords that the mapping's schema uses. */
export function isDescribed(value: unknown, schema: unknown, root: unknown): boolean {
  if (!isRecord(schema)) throw new TypeError("a schema is an object");
  return Object.entries(schema).every(([keyword, expected]) =>
    obeys(value, keyword, expected, schema, root),
  );
}

function obeys(
  value: unknown,
  keyword: string,
  expected: unknown,
  schema: Readonly<Record<string, unknown>>,
  root: unknown,
): boolean {
  const each = Array.isArray(expected) ? expected : [];
  switch (keyword) {
    case "$schema":
    case "$defs":
    case "title":
    case "description":
      return true;
    case "$ref":
      return isDescribed(value, definition(root, String(expected)), root);
    case "type":
      return isOfType(value, String(expected));
    case "enum":
      return each.includes(value);
    case "anyOf":
      return each.some((form) => isDescribed(value, form, root));
    case "oneOf":
      return each.filter((form) => isDescribed(value, form, root)).length === 1;
    case "not":
      return !isDescribed(value, expected, root);
    case "pattern":
      return typeof value !== "string" || new RegExp(String(expected), "u").test(value);
    case "minLength":
      return typeof value !== "string" || value.length >= Number(expected);
    case "minimum":
      return typeof value !== "number" || value >= Number(expected);
    case "maximum":
      return typeof value !== "number" || value <= Number(expected);
    case "minItems":
      return !Array.isArray(value) || value.length >= Number(expected);
    case "items":
      return !Array.isArray(value) || value.every((item) => isDescribed(item, expected, root));
    case "required":
      return !isRecord(value) || each.every((name) => Object.hasOwn(value, String(name)));
    case "propertyNames":
      return (
        !isRecord(value) || Object.keys(value).every((name) => isDescribed(name, expected, root))
      );
    case "properties":
      return (
        !isRecord(value) ||
        !isRecord(expected) ||
        Object.entries(expected).every(
          ([name, member]) => !Object.hasOwn(value, name) || isDescribed(value[name], member, root),
        )
      );
    case "additionalProperties": {
      if (!isRecord(value)) return true;
      const known = isRecord(schema["properties"]) ? schema["properties"] : {};
      const others = Object.keys(value).filter((name) => !Object.hasOwn(known, name));
      return expected === false
        ? others.length === 0
        : others.every((name) => isDescribed(value[name], expected, root));
    }
    default:
      throw new TypeError(`a keyword that this test does not know: ${keyword}`);
  }
}

function definition(root: unknown, reference: string): unknown {
  const definitions = isRecord(root) ? root["$defs"] : undefined;
  return isRecord(definitions) ? definitions[reference.replace("#/$defs/", "")] : undefined;
}

function isOfType(value: unknown, type: string): boolean {
  if (type === "object") return isRecord(value);
  if (type === "array") return Array.isArray(value);
  if (type === "null") return value === null;
  return type === "integer" ? Number.isInteger(value) : typeof value === type;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
