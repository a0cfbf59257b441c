export { decodeBase64, encodeBase64 } from "./base64.js";
export {
  canonicalJson,
  canonicalText,
  type CanonicalOptions,
  type NotCanonical,
} from "./canonical-json.js";
export { decodeHex, encodeHex } from "./hex.js";
export { consistencyPath, verifyConsistency, type ConsistencyProof } from "./merkle/consistency.js";
export { emptyRoot, leafHash, nodeHash } from "./merkle/hash.js";
export { inclusionPath, verifyInclusion, type InclusionProof } from "./merkle/inclusion.js";
export { MissingNode, type NodeLookup, type PerfectNode } from "./merkle/node.js";
export {
  appendLeaf,
  appendLeaves,
  emptyRange,
  rangeAt,
  rootOf,
  type CompactRange,
  type Grown,
} from "./merkle/range.js";
export { rootAt } from "./merkle/root.js";
export { readJson, type NotJson, type ReadJsonOptions } from "./read-json.js";
export { sha256, type Sha256 } from "./sha256.js";
