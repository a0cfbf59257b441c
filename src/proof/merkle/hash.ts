import { sha256 as defaultSha256, type Sha256 } from "../sha256.js";

/**
 * Hashes an entry as a Merkle leaf.
 *
 * Takes the bytes exactly as stored; a re-serialised event hashes differently. Answers 32 bytes.
 *
 * Source: RFC 6962 section 2.1, SHA-256 of 0x00 and the bytes.
 *
 * @example
 * encodeHex(leafHash(new Uint8Array())); //=> "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"
 */
export function leafHash(bytes: Uint8Array, sha256: Sha256 = defaultSha256): Uint8Array {
  const prefixed = new Uint8Array(bytes.length + 1);
  prefixed.set(bytes, 1);
  return sha256(prefixed);
}

/**
 * Hashes two neighbouring subtrees into the one above them.
 *
 * Source: RFC 6962 section 2.1, SHA-256 of 0x01, the left hash and the right hash.
 */
export function nodeHash(
  leftHash: Uint8Array,
  rightHash: Uint8Array,
  sha256: Sha256 = defaultSha256,
): Uint8Array {
  const joined = new Uint8Array(1 + leftHash.length + rightHash.length);
  joined[0] = 1;
  joined.set(leftHash, 1);
  joined.set(rightHash, 1 + leftHash.length);
  return sha256(joined);
}

/**
 * The root of a tree of no leaves, a fresh copy each time.
 *
 * Source: RFC 6962 section 2.1, SHA-256 of nothing.
 */
export function emptyRoot(sha256: Sha256 = defaultSha256): Uint8Array {
  return sha256(new Uint8Array());
}
