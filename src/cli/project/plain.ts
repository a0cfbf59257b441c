/**
 * A value with its maps as objects and its sets as lists, at any depth, as JSON shows it.
 *
 * @example
 * plain(new Map([["survey", { responses: 2 }]])); //=> { survey: { responses: 2 } }
 */
export function plain(value: unknown): unknown {
  if (value instanceof Map)
    return Object.fromEntries([...value].map(([key, each]) => [String(key), plain(each)]));
  if (value instanceof Set) return [...value].map(plain);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null || "toJSON" in value) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, plain(each)]));
}
