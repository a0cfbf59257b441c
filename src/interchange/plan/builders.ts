import { isLeft, left, right, type Either } from "fp-ts/lib/Either.js";
import type { Json } from "../../events/shapes/json.js";
import type { Schema } from "../../events/shapes/schema.js";
import { fill, type Filling, type Template } from "../mapping/template.js";
import type { Convert } from "./convert.js";
import type { Refusal } from "./refusal.js";

/** Builds one value of an event from a row; undefined where the row leaves it blank. */
export type Build = (row: Filling) => Either<Refusal, Json | undefined>;

/** Builds the text of a template; where it may be shortened, it is kept to `longest` characters. */
export function textOf(template: Template, longest: number | undefined): Build {
  return (row) => {
    const text = fill(template, row);
    return right(text === undefined || longest === undefined ? text : shortened(text, longest));
  };
}

/**
 * Shortens a text to a number of characters, the last of which is then an ellipsis.
 *
 * @example
 * shortened("Keep the ward open", 10); //=> "Keep the…"
 */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest - 1);
  // A pair of surrogates is never divided.
  const whole = cut.isWellFormed() ? cut : cut.slice(0, -1);
  return `${whole.trimEnd()}…`;
}

/** Builds a value from a cell. */
export function cellOf(column: string, convert: Convert): Build {
  return (row) => {
    const read = convert(row.cell(column));
    return isLeft(read) ? refused(column, row.cell(column), read.left) : read;
  };
}

/** Builds a list from the pieces of a cell. */
export function piecesOf(column: string, separator: string, convert: Convert): Build {
  return (row) => {
    const items: Json[] = [];
    for (const piece of row.cell(column).split(separator)) {
      const text = piece.trim();
      if (text === "") continue;
      const read = convert(text);
      if (isLeft(read)) return refused(column, text, read.left);
      if (read.right !== undefined) items.push(read.right);
    }
    return right(items);
  };
}

/** Builds the first of several values that is not blank. */
export function firstOf(values: ReadonlyArray<Build>): Build {
  return (row) => {
    for (const build of values) {
      const value = build(row);
      if (isLeft(value) || value.right !== undefined) return value;
    }
    return right(undefined);
  };
}

/** Builds a list of values, without those that are blank. */
export function listOf(items: ReadonlyArray<Build>): Build {
  return (row) => {
    const built: Json[] = [];
    for (const item of items) {
      const value = item(row);
      if (isLeft(value)) return value;
      if (value.right !== undefined) built.push(value.right);
    }
    return right(built);
  };
}

/** Builds fields, without those that are blank; `orAbsent` says that with none left it is blank itself. */
export function fieldsOf(
  members: ReadonlyArray<readonly [string, Build]>,
  orAbsent: boolean,
): Build {
  return (row) => {
    const built: Record<string, Json> = {};
    let some = false;
    for (const [name, member] of members) {
      const value = member(row);
      if (isLeft(value)) return value;
      if (value.right === undefined) continue;
      built[name] = value.right;
      some = true;
    }
    return right(some || !orAbsent ? built : undefined);
  };
}

/** The limit of a field's text, where it has one. */
export function longestOf(schema: Schema): number | undefined {
  return schema.kind === "text" ? schema.longest : undefined;
}

/** Refuses what a cell says. */
export function refused(column: string, found: string, accepted: string): Either<Refusal, never> {
  return left({
    column,
    reason: `“${shortened(found, 60)}” is not accepted; it takes ${accepted}`,
  });
}
