import { createHash } from "node:crypto";
import * as t from "io-ts";
import { describe, expect, it } from "vitest";
import { decodeHex, encodeHex } from "../../../src/proof/hex.js";
import { consistencyPath } from "../../../src/proof/merkle/consistency.js";
import { emptyRoot, leafHash } from "../../../src/proof/merkle/hash.js";
import { inclusionPath, inclusionPathWithin } from "../../../src/proof/merkle/inclusion.js";
import { MissingNode } from "../../../src/proof/merkle/node.js";
import { appendLeaf, emptyRange, rangeAt, rootOf } from "../../../src/proof/merkle/range.js";
import { rootAt } from "../../../src/proof/merkle/root.js";
import { leftWidth, subtreeRoot } from "../../../src/proof/merkle/subtree.js";
import { encodeBase64 } from "../../../src/proof/base64.js";
import { hasShared } from "../../shared.js";
import { as, vectorBytes, vectorText } from "../vectors.js";
import { numberedLeaves, storedNodes } from "./oracle.js";

const Roots = t.type({
  leafInputsHex: t.array(t.string),
  rootHexBySize: t.array(t.string),
  accumulated: t.type({
    maxSize: t.number,
    subtreeHash: t.type({ sha256: t.string }),
    subtreeInclusion: t.type({ sha256: t.string }),
  }),
});

function roots(): t.TypeOf<typeof Roots> {
  return as(Roots, JSON.parse(vectorText("rfc6962-merkle/roots.json")));
}

function* validSubtrees(largest: number): Iterable<readonly [number, number]> {
  for (let end = 0; end <= largest; end += 1)
    for (let start = 0; start <= end; start += 1) {
      let width = 1;
      while (width < end - start) width *= 2;
      if (start % width === 0) yield [start, end];
    }
}

describe.skipIf(!hasShared)("the tree of the published vectors", () => {
  it("has the published root at sizes 0 to 8", () => {
    const { leafInputsHex, rootHexBySize } = roots();
    let range = emptyRange;
    const found = [encodeHex(rootOf(range))];
    for (const input of leafInputsHex) {
      range = appendLeaf(range, leafHash(decodeHex(input) ?? new Uint8Array())).range;
      found.push(encodeHex(rootOf(range)));
    }
    expect(found).toStrictEqual(rootHexBySize);
  });

  it("has the published digest over the roots of all 712 subtrees up to 130 leaves", () => {
    const { maxSize, subtreeHash } = roots().accumulated;
    const node = storedNodes(numberedLeaves(maxSize));
    const digest = createHash("sha256");
    let subtrees = 0;
    for (const [start, end] of validSubtrees(maxSize)) {
      digest.update(`[${start}, ${end}) ${encodeHex(subtreeRoot(start, end, node))}\n`);
      subtrees += 1;
    }
    expect([subtrees, digest.digest("hex")]).toStrictEqual([712, subtreeHash.sha256]);
  });

  it("has the published digest over all 12,807 inclusion proofs in them", () => {
    const { maxSize, subtreeInclusion } = roots().accumulated;
    const node = storedNodes(numberedLeaves(maxSize));
    const digest = createHash("sha256");
    let proofs = 0;
    for (const [start, end] of validSubtrees(maxSize))
      for (let index = start; index < end; index += 1) {
        const path = inclusionPathWithin(index, start, end, node).map(encodeHex);
        digest.update(`${[`${index} [${start}, ${end})`, ...path].join(" ")}\n`);
        proofs += 1;
      }
    expect([proofs, digest.digest("hex")]).toStrictEqual([12_807, subtreeInclusion.sha256]);
  });
});

describe.skipIf(!hasShared)("the log of 300 records of another implementation", () => {
  const folder = "tlog-tiles/sunlight-mirror-300";
  const records = Array.from({ length: 300 }, (_, index) =>
    new TextEncoder().encode(`record ${index}`),
  );
  const node = storedNodes(records);

  it("has the same leaf hashes and the same node above the first 256", () => {
    const tile = (level: number, from: number, before: number): Uint8Array =>
      Uint8Array.from(
        Array.from({ length: before - from }, (_, index) => [
          ...(node(level, from + index) ?? []),
        ]).flat(),
      );
    expect(tile(0, 0, 256)).toStrictEqual(vectorBytes(`${folder}/tile/0/000`));
    expect(tile(0, 256, 300)).toStrictEqual(vectorBytes(`${folder}/tile/0/001.p/44`));
    expect(tile(8, 0, 1)).toStrictEqual(vectorBytes(`${folder}/tile/1/000.p/1`));
  });

  it("has the root of its checkpoint", () => {
    const [, size, root] = vectorText(`${folder}/mirror-checkpoint`).split("\n");
    expect([String(records.length), encodeBase64(rootAt(300, node))]).toStrictEqual([size, root]);
  });
});

describe("a tree read from its stored nodes", () => {
  const node = storedNodes(numberedLeaves(7));

  it("of no leaves has the hash of nothing as its root", () => {
    expect(rootAt(0, node)).toStrictEqual(emptyRoot());
    expect(rangeAt(0, node)).toStrictEqual(emptyRange);
  });

  it("names the node that is not there", () => {
    expect(() => rootAt(8, node)).toThrow(new MissingNode(3, 0));
    expect(() => rangeAt(9, node)).toThrow(MissingNode);
  });

  it("has no proof of a leaf outside it, nor from size 0, nor to a smaller size", () => {
    expect(() => inclusionPath(7, 7, node)).toThrow(RangeError);
    expect(() => inclusionPath(-1, 7, node)).toThrow(RangeError);
    expect(() => consistencyPath(0, 7, node)).toThrow(RangeError);
    expect(() => consistencyPath(7, 6, node)).toThrow(RangeError);
  });

  it("splits just below a large power of two on the left of it", () => {
    expect(leftWidth(2 ** 52 - 1)).toBe(2 ** 51);
    expect(leftWidth(2 ** 52)).toBe(2 ** 51);
    expect(leftWidth(2 ** 52 + 1)).toBe(2 ** 52);
  });

  it("hands out an empty root that nobody else holds", () => {
    emptyRoot().fill(0);
    expect(encodeHex(emptyRoot())).toBe(
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    );
  });
});
