import type { Schema } from "./schema.js";

/** Visits what is looked for in a value of one shape; the path grows from `at`. */
export type Walk<Found> = (value: unknown, at: string, found: Found[]) => void;

/**
 * Compiles a walk to the values that `visit` looks for, straight through a shape.
 *
 * Undefined where a shape holds nothing of the kind, so that such data is never walked. Plain JSON is
 * not looked into.
 */
export function walkTo<Found>(
  schema: Schema,
  visit: (schema: Schema) => Walk<Found> | undefined,
): Walk<Found> | undefined {
  if (schema.kind === "list") return walkToItems(walkTo(schema.item, visit));
  if (schema.kind !== "fields") return visit(schema);
  const steps: Array<readonly [string, Walk<Found>]> = [];
  const lists = Object.entries(schema.lists).map(
    ([name, item]) => [name, { kind: "list", item }] as const,
  );
  for (const [name, part] of [
    ...Object.entries(schema.required),
    ...Object.entries(schema.optional),
    ...lists,
  ]) {
    const walk = walkTo(part, visit);
    if (walk !== undefined) steps.push([name, walk]);
  }
  return steps.length === 0 ? undefined : walkThroughFields(steps);
}

function walkToItems<Found>(item: Walk<Found> | undefined): Walk<Found> | undefined {
  if (item === undefined) return undefined;
  return (value, at, found) => {
    if (!Array.isArray(value)) return;
    for (let index = 0; index < value.length; index += 1)
      item(value[index], `${at}[${index}]`, found);
  };
}

function walkThroughFields<Found>(
  steps: ReadonlyArray<readonly [string, Walk<Found>]>,
): Walk<Found> {
  return (value, at, found) => {
    if (!isRecord(value)) return;
    for (const [name, walk] of steps) {
      const part = value[name];
      if (part !== undefined) walk(part, `${at}.${name}`, found);
    }
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
