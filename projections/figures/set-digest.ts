import { encodeHex, sha256 } from "engagement-ledger";

const bits = 256;
const encoder = new TextEncoder();

/** The digest of no ids at all. */
export const emptySetDigest: string = "0".repeat(bits / 4);

// An event counts in several figures at once: hashed each time, it took a fifth of a fold of responses.
let last = { id: "", hash: BigInt(`0x${encodeHex(sha256(encoder.encode("")))}`) };

function hashOf(id: string): bigint {
  if (id !== last.id) last = { id, hash: BigInt(`0x${encodeHex(sha256(encoder.encode(id)))}`) };
  return last.hash;
}
const hexOf = (sum: bigint): string =>
  BigInt.asUintN(bits, sum)
    .toString(16)
    .padStart(bits / 4, "0");

/**
 * The digest of a set of ids, whatever their order: the sum modulo 2^256 of the SHA-256 of each.
 *
 * It tells one set from another, and can be added to and taken from. The proof is the Merkle tree of the log.
 *
 * Source: Bellare and Micciancio, A New Paradigm for Collision-Free Hashing (1997), AdHash.
 *
 * @example
 * setDigest([]) === emptySetDigest; //=> true
 * setDigest(["a", "b"]) === setDigest(["b", "a"]); //=> true
 */
export function setDigest(ids: Iterable<string>, hashes?: Hashes): string {
  let sum = 0n;
  for (const id of ids) sum += hashes === undefined ? hashOf(id) : hashIn(hashes, id);
  return hexOf(sum);
}

/** The hashes of ids met before, for one report: its figures share events. */
export type Hashes = Map<string, bigint>;

function hashIn(hashes: Hashes, id: string): bigint {
  const known = hashes.get(id);
  if (known !== undefined) return known;
  const hash = hashOf(id);
  hashes.set(id, hash);
  return hash;
}

/** The digest of a set and one id more. */
export function digestWith(digest: string, id: string): string {
  return hexOf(BigInt(`0x${digest}`) + hashOf(id));
}

/** The digest of a set and one of its ids less. */
export function digestWithout(digest: string, id: string): string {
  return hexOf(BigInt(`0x${digest}`) - hashOf(id));
}

/** The digest of two sets together that share no id. */
export function digestOfBoth(one: string, other: string): string {
  return hexOf(BigInt(`0x${one}`) + BigInt(`0x${other}`));
}
