import { sha256 as defaultSha256, type Sha256 } from "../sha256.js";
import { nodeHash } from "./hash.js";
import type { NodeLookup, PerfectNode } from "./node.js";
import { foldRoots, perfectRoots } from "./subtree.js";

/** All that appending needs of a tree: the roots of its perfect subtrees, at most 53. */
export interface CompactRange {
  /** How many leaves the tree has. */
  readonly size: number;
  /** The roots of its perfect subtrees, left to right. */
  readonly roots: ReadonlyArray<Uint8Array>;
}

/** A tree with more leaves, and the perfect subtrees that they completed. */
export interface Grown {
  readonly range: CompactRange;
  /** From the lowest level up, leaf by leaf; never one of level 0. */
  readonly nodes: ReadonlyArray<PerfectNode>;
}

/** The range of a tree of no leaves. */
export const emptyRange: CompactRange = { size: 0, roots: [] };

/** Adds one leaf hash to a tree. */
export function appendLeaf(
  range: CompactRange,
  leaf: Uint8Array,
  sha256: Sha256 = defaultSha256,
): Grown {
  return appendLeaves(range, [leaf], sha256);
}

/** Adds leaf hashes to a tree in their order. */
export function appendLeaves(
  range: CompactRange,
  leaves: ReadonlyArray<Uint8Array>,
  sha256: Sha256 = defaultSha256,
): Grown {
  const roots = [...range.roots];
  const nodes: PerfectNode[] = [];
  let { size } = range;
  for (const leaf of leaves) {
    let hash = leaf;
    let index = size;
    // While the size is odd at this level, its last subtree is a left half that waits for this one.
    for (let level = 1; index % 2 === 1; level += 1) {
      const waiting = roots.pop();
      if (waiting === undefined) throw new RangeError("a range with too few roots for its size");
      hash = nodeHash(waiting, hash, sha256);
      index = (index - 1) / 2;
      nodes.push({ level, index, hash });
    }
    roots.push(hash);
    size += 1;
  }
  return { range: { size, roots }, nodes };
}

/** The root of a tree from its range. */
export function rootOf(range: CompactRange, sha256: Sha256 = defaultSha256): Uint8Array {
  return foldRoots(range.roots, sha256);
}

/** The range of the first `size` leaves, from stored nodes. Throws `MissingNode`. */
export function rangeAt(size: number, node: NodeLookup): CompactRange {
  return { size, roots: perfectRoots(0, size, node) };
}
