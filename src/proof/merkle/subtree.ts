import { sha256 as defaultSha256, type Sha256 } from "../sha256.js";
import { emptyRoot, nodeHash } from "./hash.js";
import { MissingNode, type NodeLookup } from "./node.js";

/**
 * The roots of the perfect subtrees that make up the leaves from `start` to before `end`, left to right.
 *
 * `start` is a multiple of the smallest power of two not below `end - start`, as it is for every subtree
 * of RFC 6962. Throws `MissingNode`.
 */
export function perfectRoots(
  start: number,
  end: number,
  node: NodeLookup,
): ReadonlyArray<Uint8Array> {
  const roots: Uint8Array[] = [];
  let from = start;
  while (from < end) {
    const level = levelOf(end - from);
    const index = from / 2 ** level;
    const hash = node(level, index);
    if (hash === undefined) throw new MissingNode(level, index);
    roots.push(hash);
    from += 2 ** level;
  }
  return roots;
}

/** Folds the roots of perfect subtrees, left to right, into the root over all of them. */
export function foldRoots(
  roots: ReadonlyArray<Uint8Array>,
  sha256: Sha256 = defaultSha256,
): Uint8Array {
  if (roots.length === 0) return emptyRoot(sha256);
  return roots.reduceRight((right, left) => nodeHash(left, right, sha256));
}

/** The root over the leaves from `start` to before `end`, with the alignment that `perfectRoots` needs. */
export function subtreeRoot(
  start: number,
  end: number,
  node: NodeLookup,
  sha256: Sha256 = defaultSha256,
): Uint8Array {
  return foldRoots(perfectRoots(start, end, node), sha256);
}

/**
 * How many leaves the left half of a tree takes: the largest power of two strictly below its size.
 *
 * @example
 * leftWidth(8); //=> 4
 * leftWidth(9); //=> 8
 */
export function leftWidth(size: number): number {
  const width = 2 ** levelOf(size);
  return width === size ? width / 2 : width;
}

// The height of the largest perfect tree of at most `size` leaves. Math.log2 rounds up from 2^48 - 1.
function levelOf(size: number): number {
  let level = 0;
  while (2 ** (level + 1) <= size) level += 1;
  return level;
}
