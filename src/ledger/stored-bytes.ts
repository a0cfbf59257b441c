import { isLeft, left, right, type Either } from "fp-ts/lib/Either.js";
import { canonicalText } from "../proof/canonical-json.js";
import { plainText } from "../proof/plain-text.js";
import { StoreFailure } from "../log/store.js";
import type { DraftEntry } from "./draft-entry.js";
import type { RecordError } from "./errors.js";
import type { IdentifiedEvent } from "./prepare.js";

const longestEntry = 16_384;
const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** What the ledger adds to what a caller said. */
export interface Stamp {
  /** An instant in UTC with milliseconds. */
  readonly recordedAt: string;
  /** 16 random bytes in base64, so that a leaf hash shown in another proof gives nothing away. */
  readonly salt: string;
}

/**
 * The bytes that are stored and hashed. At most 16 KiB: `LimitExceeded`.
 *
 * The event is plain, for the codec has made it, copied from what was given.
 */
export function bytesOf(event: IdentifiedEvent, stamp: Stamp): Either<RecordError, Uint8Array> {
  const bytes = encoder.encode(plainText({ ...event, ...stamp }));
  return bytes.length <= longestEntry
    ? right(bytes)
    : left({
        _tag: "LimitExceeded",
        at: "data",
        limit: `${longestEntry} bytes as canonical JSON`,
        found: `${bytes.length} bytes`,
      });
}

/** The text of an entry's bytes. */
export function textOf(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

/** What an entry's bytes say. Bytes that are not a JSON record, which only damage leaves, throw `StoreFailure`. */
export function saidBy({ bytes, position }: DraftEntry): Record<string, unknown> {
  return readable(position, () => {
    const said: unknown = JSON.parse(textOf(bytes));
    if (typeof said !== "object" || said === null) throw new TypeError("it is not a record");
    return { ...said };
  });
}

/** What a reading of an entry's bytes gives; one that fails is a `StoreFailure` that names the position. */
export function readable<A>(position: number, read: () => A): A {
  try {
    return read();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new StoreFailure("the log", `entry ${position} is damaged: ${why}`, error);
  }
}

/**
 * Whether a stored entry says what a caller says: the ledger's own additions are left out of it.
 */
export function saysTheSame(event: IdentifiedEvent, stored: DraftEntry): boolean {
  const { id: _id, recordedAt: _at, salt: _salt, ...said } = saidBy(stored);
  const { id: _given, ...given } = event;
  const [one, other] = [canonicalText(said), canonicalText(given)];
  return !isLeft(one) && !isLeft(other) && one.right === other.right;
}
