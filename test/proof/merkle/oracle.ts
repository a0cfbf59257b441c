import { leafHash, nodeHash, emptyRoot } from "../../../src/proof/merkle/hash.js";
import type { NodeLookup } from "../../../src/proof/merkle/node.js";
import { appendLeaves, emptyRange } from "../../../src/proof/merkle/range.js";

type Leaves = ReadonlyArray<Uint8Array>;

function split(size: number): number {
  let width = 1;
  while (width * 2 < size) width *= 2;
  return width;
}

/** MTH of RFC 6962 section 2.1, word for word. */
export function treeHash(leaves: Leaves): Uint8Array {
  const [first] = leaves;
  if (first === undefined) return emptyRoot();
  if (leaves.length === 1) return leafHash(first);
  const width = split(leaves.length);
  return nodeHash(treeHash(leaves.slice(0, width)), treeHash(leaves.slice(width)));
}

/** PATH of RFC 6962 section 2.1.1. */
export function path(index: number, leaves: Leaves): Leaves {
  if (leaves.length <= 1) return [];
  const width = split(leaves.length);
  return index < width
    ? [...path(index, leaves.slice(0, width)), treeHash(leaves.slice(width))]
    : [...path(index - width, leaves.slice(width)), treeHash(leaves.slice(0, width))];
}

/** PROOF of RFC 6962 section 2.1.2. */
export function consistency(size: number, leaves: Leaves, whole = true): Leaves {
  if (size === leaves.length) return whole ? [] : [treeHash(leaves)];
  const width = split(leaves.length);
  return size <= width
    ? [...consistency(size, leaves.slice(0, width), whole), treeHash(leaves.slice(width))]
    : [...consistency(size - width, leaves.slice(width), false), treeHash(leaves.slice(0, width))];
}

/** The leaves 0, 1, 2, …, each one byte, as in the subtree vectors; above 255 two bytes. */
export function numberedLeaves(size: number): Leaves {
  return Array.from({ length: size }, (_, index) =>
    index < 256 ? Uint8Array.of(index) : Uint8Array.of(index >> 8, index & 255),
  );
}

/** A look-up in the nodes that appending the leaves one by one has written. */
export function storedNodes(leaves: Leaves): NodeLookup {
  const nodes = new Map<string, Uint8Array>();
  const hashes = leaves.map((leaf) => leafHash(leaf));
  hashes.forEach((hash, index) => nodes.set(`0/${index}`, hash));
  for (const { level, index, hash } of appendLeaves(emptyRange, hashes).nodes)
    nodes.set(`${level}/${index}`, hash);
  return (level, index) => nodes.get(`${level}/${index}`);
}
