import { sha256 as defaultSha256, type Sha256 } from "../sha256.js";
import { isHash, sameHash } from "./compare.js";
import { nodeHash } from "./hash.js";
import type { NodeLookup } from "./node.js";
import { leftWidth, subtreeRoot } from "./subtree.js";

/** A claim that a leaf is in a tree, and the hashes that show it. */
export interface InclusionProof {
  /** The leaf's place, from 0. */
  readonly index: number;
  /** How many leaves the tree has. */
  readonly size: number;
  /** 32 bytes. */
  readonly leaf: Uint8Array;
  /** The neighbouring subtrees, from the leaf upwards. */
  readonly path: ReadonlyArray<Uint8Array>;
  /** 32 bytes. */
  readonly root: Uint8Array;
}

/**
 * The hashes that show that a leaf is in the tree of the first `size` leaves, from stored nodes.
 *
 * An index that is not below the size throws a `RangeError`, a node that is not there `MissingNode`.
 *
 * Source: RFC 6962 section 2.1.1, without the recursion.
 */
export function inclusionPath(
  index: number,
  size: number,
  node: NodeLookup,
  sha256: Sha256 = defaultSha256,
): ReadonlyArray<Uint8Array> {
  return inclusionPathWithin(index, 0, size, node, sha256);
}

/** The same within one subtree, the leaves from `start` to before `end`. */
export function inclusionPathWithin(
  index: number,
  start: number,
  end: number,
  node: NodeLookup,
  sha256: Sha256 = defaultSha256,
): ReadonlyArray<Uint8Array> {
  if (!(index >= start && index < end))
    throw new RangeError(`no leaf ${index} from ${start} to before ${end}`);
  const path: Uint8Array[] = [];
  let [from, before] = [start, end];
  while (before - from > 1) {
    const middle = from + leftWidth(before - from);
    if (index < middle) {
      path.push(subtreeRoot(middle, before, node, sha256));
      before = middle;
    } else {
      path.push(subtreeRoot(from, middle, node, sha256));
      from = middle;
    }
  }
  return path.reverse();
}

/**
 * Tells whether a proof shows that its leaf is in its tree. No tree is needed.
 *
 * Refuses hashes that are not 32 bytes, and an index or size that is not a safe integer.
 *
 * Source: RFC 9162 section 2.1.3.2.
 */
export function verifyInclusion(proof: InclusionProof, sha256: Sha256 = defaultSha256): boolean {
  const { index, size, leaf, path, root } = proof;
  if (!Number.isSafeInteger(index) || !Number.isSafeInteger(size)) return false;
  if (index < 0 || index >= size) return false;
  if (![leaf, root, ...path].every(isHash)) return false;
  let [place, last] = [index, size - 1];
  let hash = leaf;
  for (const sibling of path) {
    if (last === 0) return false;
    if (place % 2 === 1 || place === last) {
      hash = nodeHash(sibling, hash, sha256);
      while (place % 2 === 0 && place !== 0) [place, last] = [half(place), half(last)];
    } else {
      hash = nodeHash(hash, sibling, sha256);
    }
    [place, last] = [half(place), half(last)];
  }
  return last === 0 && sameHash(hash, root);
}

function half(place: number): number {
  return Math.floor(place / 2);
}
