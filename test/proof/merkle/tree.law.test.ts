import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { consistencyPath, verifyConsistency } from "../../../src/proof/merkle/consistency.js";
import { leafHash } from "../../../src/proof/merkle/hash.js";
import { inclusionPath, verifyInclusion } from "../../../src/proof/merkle/inclusion.js";
import {
  appendLeaf,
  appendLeaves,
  emptyRange,
  rangeAt,
  rootOf,
} from "../../../src/proof/merkle/range.js";
import { rootAt } from "../../../src/proof/merkle/root.js";
import { consistency, numberedLeaves, path, storedNodes, treeHash } from "./oracle.js";

const leaves = numberedLeaves(300);
const node = storedNodes(leaves);
const sizes = fc.integer({ min: 0, max: 300 });
const twoSizes = fc
  .tuple(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 300 }))
  .map(([one, other]): readonly [number, number] => [Math.min(one, other), Math.max(one, other)]);
const native = (bytes: Uint8Array): Uint8Array =>
  new Uint8Array(createHash("sha256").update(bytes).digest());

describe("a tree of any size", () => {
  it("has the root of the recursive definition, from its nodes and from its range", () => {
    fc.assert(
      fc.property(sizes, (size) => {
        const root = treeHash(leaves.slice(0, size));
        expect(rootAt(size, node)).toStrictEqual(root);
        expect(rootAt(size, node, native)).toStrictEqual(root);
        expect(rootOf(rangeAt(size, node))).toStrictEqual(root);
      }),
    );
  });

  it("grows to the same range and nodes in one step, in two, or leaf by leaf", () => {
    fc.assert(
      fc.property(twoSizes, ([first, size]) => {
        const hashes = leaves.slice(0, size).map((leaf) => leafHash(leaf));
        const whole = appendLeaves(emptyRange, hashes);
        const one = appendLeaves(emptyRange, hashes.slice(0, first));
        const two = appendLeaves(one.range, hashes.slice(first));
        expect(two.range).toStrictEqual(whole.range);
        expect([...one.nodes, ...two.nodes]).toStrictEqual(whole.nodes);
        expect(
          appendLeaf(rangeAt(size - 1, node), leafHash(leaves[size - 1] ?? new Uint8Array())).range,
        ).toStrictEqual(whole.range);
      }),
    );
  });

  it("proves every leaf by the path of the recursive definition, and no other leaf by it", () => {
    fc.assert(
      fc.property(twoSizes, ([place, size]) => {
        const index = place - 1;
        const made = inclusionPath(index, size, node);
        expect(made).toStrictEqual(path(index, leaves.slice(0, size)));
        const leaf = leafHash(leaves[index] ?? new Uint8Array());
        const proof = { index, size, leaf, path: made, root: rootAt(size, node) };
        expect(verifyInclusion(proof)).toBe(true);
        expect(verifyInclusion({ ...proof, index: index + 1 })).toBe(false);
        expect(verifyInclusion({ ...proof, leaf: leafHash(Uint8Array.of(9, 9, 9)) })).toBe(false);
        expect(verifyInclusion({ ...proof, path: [...made, leaf] })).toBe(false);
        expect(verifyInclusion({ ...proof, root: leafHash(proof.root) })).toBe(false);
      }),
    );
  });

  it("proves every earlier tree by the path of the recursive definition, and no other by it", () => {
    fc.assert(
      fc.property(twoSizes, ([size1, size2]) => {
        const made = consistencyPath(size1, size2, node);
        expect(made).toStrictEqual(consistency(size1, leaves.slice(0, size2)));
        const [root1, root2] = [rootAt(size1, node), rootAt(size2, node)];
        const proof = { size1, size2, root1, root2, path: made };
        expect(verifyConsistency(proof)).toBe(true);
        expect(verifyConsistency({ ...proof, root1: leafHash(root1) })).toBe(false);
        expect(verifyConsistency({ ...proof, root2: leafHash(root2) })).toBe(false);
        expect(verifyConsistency({ ...proof, path: [...made, root1] })).toBe(false);
        expect(verifyConsistency({ ...proof, size1: 0, path: [] })).toBe(false);
      }),
    );
  });
});
