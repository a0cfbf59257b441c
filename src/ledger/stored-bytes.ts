import { isLeft, left, type Either } from "fp-ts/lib/Either.js";
import { canonicalJson, canonicalText } from "../proof/canonical-json.js";
import type { RecordError } from "./errors.js";
import type { IdentifiedEvent } from "./prepare.js";

const longestEntry = 16_384;
const decoder = new TextDecoder();

/** What the ledger adds to what a caller said. */
export interface Stamp {
  /** An instant in UTC with milliseconds. */
  readonly recordedAt: string;
  /** 16 random bytes in base64, so that a leaf hash shown in another proof gives nothing away. */
  readonly salt: string;
}

/** The bytes that are stored and hashed. At most 16 KiB: `LimitExceeded`. */
export function bytesOf(event: IdentifiedEvent, stamp: Stamp): Either<RecordError, Uint8Array> {
  const bytes = canonicalJson({ ...event, ...stamp });
  if (isLeft(bytes))
    return left({
      _tag: "NotAnEvent",
      at: bytes.left.at,
      problems: [{ at: bytes.left.at, accepted: bytes.left.why }],
    });
  if (bytes.right.length > longestEntry)
    return left({
      _tag: "LimitExceeded",
      at: "data",
      limit: `${longestEntry} bytes as canonical JSON`,
      found: `${bytes.right.length} bytes`,
    });
  return bytes;
}

/** The text of an entry's bytes. */
export function textOf(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

/**
 * Whether a stored entry says what a caller says: the ledger's own additions are left out of it.
 */
export function saysTheSame(event: IdentifiedEvent, stored: Uint8Array): boolean {
  const {
    id: _id,
    recordedAt: _at,
    salt: _salt,
    ...said
  }: Record<string, unknown> = JSON.parse(textOf(stored));
  const { id: _given, ...given } = event;
  const [one, other] = [canonicalText(said), canonicalText(given)];
  return !isLeft(one) && !isLeft(other) && one.right === other.right;
}
