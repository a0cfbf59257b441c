import { isRecord } from "../edited.js";

/** The paths at which a value does not fit a JSON Schema, for the part of 2020-12 that ours uses. */
export function misfits(schema: unknown, value: unknown, root: unknown, at = ""): string[] {
  if (!isRecord(schema)) return [at];
  const here = (fits: boolean): string[] => (fits ? [] : [at]);
  const found: string[] = [];
  for (const [word, rule] of Object.entries(schema)) {
    if (word === "const") found.push(...here(value === rule));
    else if (word === "enum") found.push(...here(Array.isArray(rule) && rule.includes(value)));
    else if (word === "type") found.push(...here(isOfType(value, rule)));
    else if (word === "pattern")
      found.push(...here(new RegExp(String(rule), "u").test(String(value))));
    else if (word === "minLength") found.push(...here(String(value).length >= Number(rule)));
    else if (word === "maxLength") found.push(...here(String(value).length <= Number(rule)));
    else if (word === "minimum") found.push(...here(Number(value) >= Number(rule)));
    else if (word === "maximum") found.push(...here(Number(value) <= Number(rule)));
    else if (word === "maxItems")
      found.push(...here(Array.isArray(value) && value.length <= Number(rule)));
    else if (word === "items" && Array.isArray(value))
      value.forEach((item: unknown, index) =>
        found.push(...misfits(rule, item, root, `${at}[${index}]`)),
      );
    else if (word === "required" && Array.isArray(rule) && isRecord(value))
      found.push(
        ...rule.filter((name) => value[String(name)] === undefined).map((name) => `${at}.${name}`),
      );
    else if (word === "properties" && isRecord(rule) && isRecord(value))
      for (const [name, part] of Object.entries(value)) {
        if (rule[name] !== undefined)
          found.push(...misfits(rule[name], part, root, `${at}.${name}`));
        else if (schema["additionalProperties"] === false) found.push(`${at}.${name}`);
      }
    else if (word === "oneOf" && Array.isArray(rule))
      found.push(
        ...here(rule.filter((one) => misfits(one, value, root).length === 0).length === 1),
      );
    else if (word === "$ref") found.push(...misfits(referred(root, String(rule)), value, root, at));
    else if (!known.has(word)) throw new Error(`the test does not know the word ${word}`);
  }
  return found;
}

const known = new Set([
  "$schema",
  "$defs",
  "title",
  "description",
  "format",
  "additionalProperties",
  "items",
  "required",
  "properties",
]);

function isOfType(value: unknown, type: unknown): boolean {
  if (type === "object") return isRecord(value);
  if (type === "array") return Array.isArray(value);
  if (type === "integer") return Number.isInteger(value);
  return typeof value === type;
}

function referred(root: unknown, reference: string): unknown {
  let found = root;
  for (const step of reference.split("/").slice(1))
    found = isRecord(found) ? found[step] : undefined;
  return found;
}
