import { left, map, right, type Either } from "fp-ts/lib/Either.js";
import { pathText } from "./path.js";

/** Why a value has no canonical JSON here, and where in it. */
export interface NotCanonical {
  readonly _tag: "NotCanonical";
  /** A path such as `data.matters[0].limb`; empty for the value itself. */
  readonly at: string;
  /** What is wrong there. */
  readonly why: string;
}

/** How strict canonical JSON is. */
export interface CanonicalOptions {
  /** Whether a number must be a safe integer, as in an entry; true when left out. */
  readonly integersOnly?: boolean;
}

const deepest = 64;
const forbidden = new Set(["__proto__", "constructor", "prototype"]);
const encoder = new TextEncoder();
// What needs no escape; what is left over goes the slower way through JSON.stringify.
const plain = /^[\x20\x21\x23-\x5b\x5d-\x7e]*$/;

/**
 * Writes a value as canonical JSON in UTF-8: the bytes that are hashed and stored.
 *
 * Stricter than the RFC: numbers are safe integers, never -0; objects are plain, with own enumerable data
 * properties; at most 64 deep. Every property is read once, through its descriptor, so that no accessor
 * runs. An object of another realm is refused: copy it with `structuredClone` first.
 *
 * Source: RFC 8785; RFC 7493 for what may go in.
 *
 * @example
 * canonicalText({ b: 1, a: [true, null] }); //=> { _tag: "Right", right: "{\"a\":[true,null],\"b\":1}" }
 */
export function canonicalJson(
  value: unknown,
  options: CanonicalOptions = {},
): Either<NotCanonical, Uint8Array> {
  return map((text: string) => encoder.encode(text))(canonicalText(value, options));
}

/**
 * Writes a value as canonical JSON text.
 *
 * Refuses what `canonicalJson` refuses.
 *
 * @example
 * canonicalText({ people: -0 }); //=> { _tag: "Left", left: { _tag: "NotCanonical", at: "people", why: "-0 prints as 0" } }
 */
export function canonicalText(
  value: unknown,
  options: CanonicalOptions = {},
): Either<NotCanonical, string> {
  const writer = new Writer(options.integersOnly ?? true);
  try {
    return right(writer.write(value));
  } catch (error) {
    // A Proxy may throw what it likes from any of its traps.
    const why = error instanceof Refusal ? error.why : `cannot be read: ${String(error)}`;
    return left({ _tag: "NotCanonical", at: pathText(writer.path), why });
  }
}

class Refusal extends Error {
  readonly why: string;

  constructor(why: string) {
    super(why);
    this.why = why;
  }
}

class Writer {
  readonly path: Array<string | number> = [];
  readonly #integersOnly: boolean;

  constructor(integersOnly: boolean) {
    this.#integersOnly = integersOnly;
  }

  write(value: unknown): string {
    if (this.path.length > deepest) throw new Refusal(`deeper than ${deepest}`);
    if (value === null) return "null";
    switch (typeof value) {
      case "string":
        return quoted(value);
      case "number":
        return this.#number(value);
      case "boolean":
        return value ? "true" : "false";
      case "object":
        return Array.isArray(value) ? this.#list(value) : this.#record(value);
      default:
        throw new Refusal(`${typeof value} has no JSON`);
    }
  }

  #number(value: number): string {
    if (!Number.isFinite(value)) throw new Refusal(`${value} has no JSON`);
    if (Object.is(value, -0)) throw new Refusal("-0 prints as 0");
    if (this.#integersOnly && !Number.isSafeInteger(value))
      throw new Refusal(`${value} is not a safe integer`);
    return String(value);
  }

  #list(list: ReadonlyArray<unknown>): string {
    if (Object.getPrototypeOf(list) !== Array.prototype) throw new Refusal("not a plain list");
    const { length } = list;
    if (Reflect.ownKeys(list).length !== length + 1)
      throw new Refusal("a list with holes or extra properties");
    let text = "[";
    for (let index = 0; index < length; index += 1) {
      if (index > 0) text += ",";
      this.path.push(index);
      text += this.write(own(list, index));
      this.path.pop();
    }
    return `${text}]`;
  }

  #record(record: object): string {
    const prototype: unknown = Object.getPrototypeOf(record);
    if (prototype !== Object.prototype && prototype !== null)
      throw new Refusal("not a plain object");
    let text = "{";
    for (const name of sortedNames(record)) {
      if (text !== "{") text += ",";
      this.path.push(name);
      if (forbidden.has(name)) throw new Refusal("a forbidden name");
      text += `${quoted(name)}:${this.write(own(record, name))}`;
      this.path.pop();
    }
    return `${text}}`;
  }
}

function quoted(text: string): string {
  if (plain.test(text)) return `"${text}"`;
  if (!text.isWellFormed()) throw new Refusal("text with an unpaired surrogate");
  return JSON.stringify(text);
}

// The default order of `sort` is that of UTF-16 code units, as RFC 8785 wants.
function sortedNames(record: object): ReadonlyArray<string> {
  const names: string[] = [];
  for (const key of Reflect.ownKeys(record)) {
    if (typeof key === "symbol") throw new Refusal(`a name that is a symbol, ${String(key)}`);
    names.push(key);
  }
  return names.sort();
}

function own(record: object, name: string | number): unknown {
  const property = Object.getOwnPropertyDescriptor(record, name);
  if (property === undefined) throw new Refusal("a hole");
  if (!("value" in property)) throw new Refusal("an accessor");
  if (property.enumerable !== true) throw new Refusal("a hidden property");
  return property.value;
}
