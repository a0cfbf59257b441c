import { sha256 as defaultSha256, type Sha256 } from "../sha256.js";
import { isHash, sameHash } from "./compare.js";
import { nodeHash } from "./hash.js";
import type { NodeLookup } from "./node.js";
import { leftWidth, subtreeRoot } from "./subtree.js";

/** A claim that a tree is an earlier tree with leaves added, and the hashes that show it. */
export interface ConsistencyProof {
  /** How many leaves the earlier tree has. */
  readonly size1: number;
  /** How many leaves the later tree has. */
  readonly size2: number;
  /** 32 bytes. */
  readonly root1: Uint8Array;
  /** 32 bytes. */
  readonly root2: Uint8Array;
  /** The subtrees that both roots are made of, and those that were added. */
  readonly path: ReadonlyArray<Uint8Array>;
}

/**
 * The hashes that show that the tree of `size2` leaves begins with the tree of `size1`, from stored nodes.
 *
 * Sizes that are not 0 < size1 <= size2 throw a `RangeError`, a node that is not there `MissingNode`.
 *
 * Source: RFC 6962 section 2.1.2, without the recursion.
 */
export function consistencyPath(
  size1: number,
  size2: number,
  node: NodeLookup,
  sha256: Sha256 = defaultSha256,
): ReadonlyArray<Uint8Array> {
  if (!(size1 > 0 && size1 <= size2))
    throw new RangeError(`no consistency proof from size ${size1} to ${size2}`);
  const path: Uint8Array[] = [];
  let [from, before] = [0, size2];
  while (before !== size1) {
    const middle = from + leftWidth(before - from);
    if (size1 <= middle) {
      path.push(subtreeRoot(middle, before, node, sha256));
      before = middle;
    } else {
      path.push(subtreeRoot(from, middle, node, sha256));
      from = middle;
    }
  }
  // A subtree that begins at the first leaf is the earlier tree itself, whose root the verifier has.
  if (from > 0) path.push(subtreeRoot(from, before, node, sha256));
  return path.reverse();
}

/**
 * Tells whether a proof shows that the later tree begins with the earlier one.
 *
 * Size 0 is always refused: "from nothing" is not a proof. So are hashes that are not 32 bytes.
 *
 * Source: RFC 9162 section 2.1.4.2.
 */
export function verifyConsistency(
  proof: ConsistencyProof,
  sha256: Sha256 = defaultSha256,
): boolean {
  const { size1, size2, root1, root2, path } = proof;
  if (!Number.isSafeInteger(size1) || !Number.isSafeInteger(size2)) return false;
  if (size1 <= 0 || size1 > size2) return false;
  if (![root1, root2, ...path].every(isHash)) return false;
  if (size1 === size2) return path.length === 0 && sameHash(root1, root2);
  if (path.length === 0) return false;
  let [place, last] = [size1 - 1, size2 - 1];
  while (place % 2 === 1) [place, last] = [half(place), half(last)];
  // Nothing is left of the place when the earlier tree is perfect: its root is where the path starts.
  const [start, ...rest] = place === 0 ? [root1, ...path] : path;
  if (start === undefined) return false;
  let [earlier, later] = [start, start];
  for (const hash of rest) {
    if (last === 0) return false;
    if (place % 2 === 1 || place === last) {
      earlier = nodeHash(hash, earlier, sha256);
      later = nodeHash(hash, later, sha256);
      while (place % 2 === 0 && place !== 0) [place, last] = [half(place), half(last)];
    } else {
      later = nodeHash(later, hash, sha256);
    }
    [place, last] = [half(place), half(last)];
  }
  return last === 0 && sameHash(earlier, root1) && sameHash(later, root2);
}

function half(place: number): number {
  return Math.floor(place / 2);
}
