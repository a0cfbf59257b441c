import * as t from "io-ts";
import { describe, expect, it } from "vitest";
import { decodeBase64 } from "../../../src/proof/base64.js";
import { verifyConsistency } from "../../../src/proof/merkle/consistency.js";
import { emptyRoot, leafHash, nodeHash } from "../../../src/proof/merkle/hash.js";
import { verifyInclusion } from "../../../src/proof/merkle/inclusion.js";
import { hasShared } from "../../shared.js";
import { as, vectorText } from "../vectors.js";

const path = t.union([t.array(t.string), t.null]);
const InclusionCases = t.array(
  t.type({
    file: t.string,
    leafIdx: t.string,
    treeSize: t.string,
    root: t.string,
    leafHash: t.string,
    proof: path,
    wantErr: t.boolean,
  }),
);
const ConsistencyCases = t.array(
  t.type({
    file: t.string,
    size1: t.string,
    size2: t.string,
    root1: t.string,
    root2: t.string,
    proof: path,
    wantErr: t.boolean,
  }),
);

// Two numbers are near 2^64, which JSON.parse would round without a word.
function cases<A>(codec: t.Type<A, unknown>, file: string): A {
  const text = vectorText(`rfc6962-merkle/${file}`);
  const exact = text.replace(/"(leafIdx|treeSize|size1|size2)":\s*(\d+)/g, '"$1":"$2"');
  return as(codec, JSON.parse(exact));
}

function bytes(base64: string): Uint8Array {
  const decoded = decodeBase64(base64);
  if (decoded === undefined) throw new Error(`not base64: ${base64}`);
  return decoded;
}

describe.skipIf(!hasShared)("the published proofs", () => {
  it("of inclusion are accepted and refused as they want, all 98", () => {
    const all = cases(InclusionCases, "inclusion.json");
    const wrong = all.filter((one) => {
      const accepted = verifyInclusion({
        index: Number(one.leafIdx),
        size: Number(one.treeSize),
        leaf: bytes(one.leafHash),
        path: (one.proof ?? []).map(bytes),
        root: bytes(one.root),
      });
      return accepted === one.wantErr;
    });
    expect([all.length, wrong]).toStrictEqual([98, []]);
  });

  it("of consistency are accepted and refused as they want, 98 but the one with a root of 12 bytes", () => {
    const all = cases(ConsistencyCases, "consistency.json");
    const wrong = all.filter((one) => {
      const accepted = verifyConsistency({
        size1: Number(one.size1),
        size2: Number(one.size2),
        root1: bytes(one.root1),
        root2: bytes(one.root2),
        path: (one.proof ?? []).map(bytes),
      });
      return accepted === one.wantErr;
    });
    expect([all.length, wrong.map((one) => one.file)]).toStrictEqual([
      98,
      ["consistency/additional/sizes-are-equal-one-and-proof-is-empty.json"],
    ]);
  });
});

describe("a proof that cannot be", () => {
  const root = leafHash(Uint8Array.of(1));

  it("is refused where an index or size is no safe integer", () => {
    const proof = { index: 0, size: 1, leaf: root, path: [], root };
    expect(verifyInclusion(proof)).toBe(true);
    expect(verifyInclusion({ ...proof, index: 0.5 })).toBe(false);
    expect(verifyInclusion({ ...proof, index: -1 })).toBe(false);
    expect(verifyInclusion({ ...proof, size: 2 ** 53 })).toBe(false);
    expect(verifyInclusion({ ...proof, size: Number.NaN })).toBe(false);
  });

  it("is refused where a hash is not 32 bytes", () => {
    const short = root.slice(0, 31);
    expect(verifyInclusion({ index: 0, size: 1, leaf: short, path: [], root: short })).toBe(false);
    const same = { size1: 1, size2: 1, root1: short, root2: short, path: [] };
    expect(verifyConsistency(same)).toBe(false);
    expect(verifyConsistency({ ...same, root1: root, root2: root })).toBe(true);
  });

  it("is refused where its path is longer than the tree is high, though it folds to the root", () => {
    const extra = leafHash(Uint8Array.of(2));
    const folded = nodeHash(extra, root);
    const inclusion = { index: 0, size: 1, leaf: root, path: [extra], root: folded };
    expect(verifyInclusion(inclusion)).toBe(false);
    const added = nodeHash(root, extra);
    const consistency = { size1: 1, size2: 2, root1: root, root2: added, path: [extra] };
    expect(verifyConsistency(consistency)).toBe(true);
    const [root1, root2] = [nodeHash(extra, root), nodeHash(extra, added)];
    expect(verifyConsistency({ ...consistency, root1, root2, path: [extra, extra] })).toBe(false);
    const three = { size1: 3, size2: 4 };
    const [left, third, fourth] = [root, leafHash(Uint8Array.of(3)), leafHash(Uint8Array.of(4))];
    const earlier = nodeHash(left, third);
    const later = nodeHash(left, nodeHash(third, fourth));
    const path = [third, fourth, left];
    expect(verifyConsistency({ ...three, root1: earlier, root2: later, path })).toBe(true);
    const forged = { root1: nodeHash(extra, earlier), root2: nodeHash(extra, later) };
    expect(verifyConsistency({ ...three, ...forged, path: [...path, extra] })).toBe(false);
  });

  it("is refused from size 0, whatever its path", () => {
    const nothing = { size1: 0, size2: 1, root1: emptyRoot(), root2: root, path: [] };
    expect(verifyConsistency(nothing)).toBe(false);
    expect(verifyConsistency({ ...nothing, size2: 0, root2: emptyRoot() })).toBe(false);
  });
});
