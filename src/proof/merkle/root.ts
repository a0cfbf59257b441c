import { sha256 as defaultSha256, type Sha256 } from "../sha256.js";
import type { NodeLookup } from "./node.js";
import { subtreeRoot } from "./subtree.js";

/** The root of the first `size` leaves, from stored nodes: one look-up a bit. Throws `MissingNode`. */
export function rootAt(size: number, node: NodeLookup, sha256: Sha256 = defaultSha256): Uint8Array {
  return subtreeRoot(0, size, node, sha256);
}
