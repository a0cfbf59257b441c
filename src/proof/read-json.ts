import { left, right, type Either } from "fp-ts/lib/Either.js";
import type { Json } from "../events/shapes/json.js";
import { JsonReader } from "./json-reader.js";
import { pathText } from "./path.js";
import { UnreadableJson } from "./unreadable-json.js";

/** Why bytes are not JSON that can be read without loss, and where in them. */
export interface NotJson {
  readonly _tag: "NotJson";
  /** The line, from 1. */
  readonly line: number;
  /** The UTF-16 code unit in the line, from 1. */
  readonly column: number;
  /** A path such as `data.matters[0].limb`; empty for the value itself. */
  readonly at: string;
  /** What is wrong there. */
  readonly why: string;
}

/** How strictly JSON is read. */
export interface ReadJsonOptions {
  /**
   * Whether a number must print back as it came; true when left out. False is for other people's files,
   * with their `1.0` and `1e3`; a number too large for a double is refused either way.
   */
  readonly exactNumbers?: boolean;
}

/**
 * Reads JSON from bytes, and refuses what `JSON.parse` would read with a loss.
 *
 * That is: bytes that are not UTF-8, a byte-order mark, more than 64 levels, two equal names in one
 * record, unpaired surrogates, and numbers that do not print back as they came, such as `1e400`,
 * `9007199254740993` or `-0`. An integer beyond 2^53 - 1 is refused too.
 *
 * A name `__proto__` is read as a name like any other; `canonicalJson` refuses it.
 *
 * Source: RFC 8259; RFC 7493 (I-JSON).
 *
 * @example
 * readJson(new TextEncoder().encode('{"a":[1,2]}')); //=> { _tag: "Right", right: { a: [1, 2] } }
 * readJson(new TextEncoder().encode('{"a":1,"a":2}')); //=> { _tag: "Left", left: { _tag: "NotJson", line: 1, column: 8, at: "a", why: "a name that was there before" } }
 */
export function readJson(bytes: Uint8Array, options: ReadJsonOptions = {}): Either<NotJson, Json> {
  const text = decoded(bytes);
  if (text === undefined) {
    const line = firstLineNotUtf8(bytes);
    return left({ _tag: "NotJson", line, column: 1, at: "", why: "a line that is not UTF-8" });
  }
  const reader = new JsonReader(text, options.exactNumbers ?? true);
  try {
    return right(reader.read());
  } catch (error) {
    if (!(error instanceof UnreadableJson)) throw error;
    return left({
      _tag: "NotJson",
      ...placeOf(text, error.position),
      at: pathText(reader.path),
      why: error.why,
    });
  }
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    // With `ignoreBOM` a byte-order mark stays in the text, where it is refused.
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

// No byte of a character of several bytes is that of a line's end, so lines can be decoded one by one.
function firstLineNotUtf8(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf(0x0a, start);
    const before = end === -1 ? bytes.length : end;
    if (decoded(bytes.subarray(start, before)) === undefined) return line;
    start = before + 1;
  }
  return line;
}

function placeOf(text: string, position: number): { line: number; column: number } {
  const before = text.slice(0, position);
  return { line: before.split("\n").length, column: position - before.lastIndexOf("\n") };
}
