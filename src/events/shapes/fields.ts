import { isLeft } from "fp-ts/lib/Either.js";
import * as t from "io-ts";
import type { Schema } from "./schema.js";
import type { AnyShape, Shape } from "./shape.js";

type Shapes = Readonly<Record<string, AnyShape>>;
type Flat<T> = { [K in keyof T]: T[K] };
type Read<R extends Shapes, O extends Shapes, L extends Shapes> = Flat<
  { readonly [K in keyof R]: t.TypeOf<R[K]> } & {
    readonly [K in keyof O]?: t.TypeOf<O[K]>;
  } & { readonly [K in keyof L]: ReadonlyArray<t.TypeOf<L[K]>> }
>;
type Given<R extends Shapes, O extends Shapes, L extends Shapes> = Flat<
  { readonly [K in keyof R]: t.OutputOf<R[K]> } & {
    readonly [K in keyof O]?: t.OutputOf<O[K]>;
  } & { readonly [K in keyof L]?: ReadonlyArray<t.OutputOf<L[K]>> }
>;

/** No fields of a kind. */
export type None = Readonly<Record<never, AnyShape>>;

const none: None = {};
const longestList = 1_000;

/**
 * Makes the shape of a record: what must be there, what may be, and lists, which are empty when left out.
 *
 * An unknown field is refused with its path. io-ts's own `strict` would drop it in silence, so that a
 * misspelt optional field would be lost.
 *
 * @example
 * const link = fields({ matter: entity("matter") }, { stage: code("stage") });
 * isRight(link.decode({ matter: "matter:x" })); //=> true
 * isRight(link.decode({ matter: "matter:x", staeg: "design" })); //=> false
 */
export function fields<R extends Shapes, O extends Shapes = None, L extends Shapes = None>(
  required: R,
  optional?: O,
  lists?: L,
): Shape<Read<R, O, L>, Given<R, O, L>>;
export function fields(
  required: Shapes,
  optional: Shapes = none,
  lists: Shapes = none,
): Shape<object, object> {
  const known = new Map<string, AnyShape>([
    ...Object.entries(required),
    ...Object.entries(optional),
    ...Object.entries(lists).map(([name, item]): [string, AnyShape] => [name, listOf(item)]),
  ]);
  const needed = Object.keys(required);
  const listed = Object.keys(lists);

  const codec = new t.Type<object, object>(
    "a record",
    (value): value is object =>
      isRecord(value) &&
      needed.every((name) => value[name] !== undefined) &&
      listed.every((name) => value[name] !== undefined) &&
      Object.keys(value).every((name) => known.get(name)?.is(value[name]) ?? false),
    (value, context) => {
      if (!isRecord(value)) return t.failure(value, context, "a record of fields");
      const errors: t.Errors = [];
      const read: Record<string, unknown> = {};
      for (const name of Object.keys(value)) {
        const codec = known.get(name);
        if (codec === undefined) {
          errors.push({
            value: value[name],
            context: t.appendContext(context, name, t.unknown),
            message: `no such field; the fields are ${[...known.keys()].join(", ")}`,
          });
          continue;
        }
        if (value[name] === undefined) continue;
        const result = codec.validate(value[name], t.appendContext(context, name, codec));
        if (isLeft(result)) errors.push(...result.left);
        else read[name] = result.right;
      }
      for (const name of needed) {
        const codec = known.get(name);
        if (value[name] !== undefined || codec === undefined) continue;
        errors.push({
          value: undefined,
          context: t.appendContext(context, name, codec),
          message: `is missing; it takes ${codec.name}`,
        });
      }
      if (errors.length > 0) return t.failures(errors);
      for (const name of listed) read[name] ??= [];
      return t.success(read);
    },
    (value) => value,
  );
  return Object.assign(codec, {
    schema: {
      kind: "fields",
      required: schemas(required),
      optional: schemas(optional),
      lists: schemas(lists),
    } satisfies Schema,
  });
}

/** Makes the shape of a list, of at most 1,000 items. */
export function listOf<S extends AnyShape>(
  item: S,
): Shape<ReadonlyArray<t.TypeOf<S>>, ReadonlyArray<t.OutputOf<S>>>;
export function listOf(item: AnyShape): Shape<ReadonlyArray<unknown>> {
  const codec = new t.Type<ReadonlyArray<unknown>>(
    "a list",
    (value): value is ReadonlyArray<unknown> => Array.isArray(value) && value.every(item.is),
    (value, context) => {
      if (!Array.isArray(value)) return t.failure(value, context, "a list");
      if (value.length > longestList)
        return t.failure(value, context, `a list of at most ${longestList} items`);
      const errors: t.Errors = [];
      const read: unknown[] = [];
      for (let index = 0; index < value.length; index += 1) {
        const result = item.validate(value[index], t.appendContext(context, String(index), item));
        if (isLeft(result)) errors.push(...result.left);
        else read.push(result.right);
      }
      return errors.length > 0 ? t.failures(errors) : t.success(read);
    },
    (value) => value,
  );
  return Object.assign(codec, { schema: { kind: "list", item: item.schema } satisfies Schema });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function schemas(shapes: Shapes): Readonly<Record<string, Schema>> {
  return Object.fromEntries(Object.entries(shapes).map(([name, shape]) => [name, shape.schema]));
}
