import { isLeft, left, right, type Either } from "fp-ts/lib/Either.js";
import type { Problem } from "../../events/definition.js";
import type { Json } from "../../events/shapes/json.js";

/** What is wrong with a mapping, each with its place. */
export type Problems = ReadonlyArray<Problem>;

/** One part of the mapping language: how it is read, and the JSON Schema that says the same. */
export interface Grammar<A> {
  /** Reads a parsed JSON value found at a path. */
  readonly read: (value: unknown, at: string) => Either<Problems, A>;
  /** What it accepts, as JSON Schema 2020-12. */
  readonly schema: Json;
}

/** What a grammar reads. */
export type Read<G> = G extends Grammar<infer A> ? A : never;

type Grammars = Readonly<Record<string, Grammar<unknown>>>;
type Flat<T> = { [K in keyof T]: T[K] };

/** Refuses a value, saying what would be accepted there. */
export function refuse(at: string, accepted: string): Either<Problems, never> {
  return left([{ at, accepted }]);
}

/** Tells whether a parsed JSON value is an object. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A text of a pattern; `accepted` says it in words. */
export function word(pattern: string, accepted: string): Grammar<string> {
  const whole = new RegExp(pattern, "u");
  return {
    read: (value, at) =>
      typeof value === "string" && whole.test(value) ? right(value) : refuse(at, accepted),
    schema: { type: "string", pattern },
  };
}

/** One word of a closed list. */
export function oneOf<const Word extends string>(...words: ReadonlyArray<Word>): Grammar<Word> {
  return {
    read: (value, at) => {
      const found = words.find((known) => known === value);
      return found === undefined ? refuse(at, `one of ${words.join(", ")}`) : right(found);
    },
    schema: { enum: words },
  };
}

/** True or false. */
export const flag: Grammar<boolean> = {
  read: (value, at) => (typeof value === "boolean" ? right(value) : refuse(at, "true or false")),
  schema: { type: "boolean" },
};

/** A whole number between two bounds, both included. */
export function whole(least: number, most: number): Grammar<number> {
  return {
    read: (value, at) =>
      typeof value === "number" && Number.isInteger(value) && value >= least && value <= most
        ? right(value)
        : refuse(at, `a whole number from ${least} to ${most}`),
    schema: { type: "integer", minimum: least, maximum: most },
  };
}

/** A list of at least so many. */
export function listOf<A>(item: Grammar<A>, least = 0): Grammar<ReadonlyArray<A>> {
  return {
    read: (value, at) => {
      if (!Array.isArray(value) || value.length < least)
        return refuse(at, `a list of ${least} or more`);
      return all(value.map((each: unknown, index) => item.read(each, `${at}[${index}]`)));
    },
    schema: { type: "array", items: item.schema, minItems: least },
  };
}

/** Names of the mapping's own choosing, each with a value. */
export function dictionaryOf<A>(item: Grammar<A>): Grammar<ReadonlyMap<string, A>> {
  return {
    read: (value, at) => {
      if (!isObject(value)) return refuse(at, "an object");
      const names = Object.keys(value);
      const read = all(names.map((name) => item.read(value[name], `${at}.${name}`)));
      if (isLeft(read)) return read;
      return right(new Map(read.right.map((each, index) => [names[index] ?? "", each])));
    },
    schema: { type: "object", additionalProperties: item.schema },
  };
}

/**
 * An object of known members. An unknown one is refused with its path.
 *
 * @example
 * const rule = record({ rule: word("^[a-z-]+$", "a name") });
 * isRight(rule.read({ rule: "never-opened" }, "exclude[0]")); //=> true
 * isRight(rule.read({ rule: "never-opened", wen: {} }, "exclude[0]")); //=> false
 */
export function record<R extends Grammars, O extends Grammars = Readonly<Record<never, never>>>(
  required: R,
  optional?: O,
): Grammar<
  Flat<{ readonly [K in keyof R]: Read<R[K]> } & { readonly [K in keyof O]?: Read<O[K]> }>
>;
export function record(required: Grammars, optional: Grammars = {}): Grammar<object> {
  const known: Grammars = { ...required, ...optional };
  return {
    read: (value, at) => {
      if (!isObject(value)) return refuse(at, "an object");
      const under = (name: string): string => (at === "" ? name : `${at}.${name}`);
      const problems: Problem[] = [];
      const read: Record<string, unknown> = {};
      for (const name of Object.keys(value)) {
        const member = Object.hasOwn(known, name) ? known[name] : undefined;
        const result =
          member?.read(value[name], under(name)) ??
          refuse(under(name), `no such member; the members are ${Object.keys(known).join(", ")}`);
        if (isLeft(result)) problems.push(...result.left);
        else read[name] = result.right;
      }
      for (const name of Object.keys(required))
        if (value[name] === undefined)
          problems.push({ at: under(name), accepted: "a value; it is missing" });
      return problems.length > 0 ? left(problems) : right(read);
    },
    schema: {
      type: "object",
      properties: Object.fromEntries(
        Object.entries(known).map(([name, { schema }]) => [name, schema]),
      ),
      required: Object.keys(required),
      additionalProperties: false,
    },
  };
}

/** All of the results, or all of the problems. */
export function all<A>(
  results: ReadonlyArray<Either<Problems, A>>,
): Either<Problems, ReadonlyArray<A>> {
  const problems: Problem[] = [];
  const read: A[] = [];
  for (const result of results)
    if (isLeft(result)) problems.push(...result.left);
    else read.push(result.right);
  return problems.length > 0 ? left(problems) : right(read);
}
