import {
  StoreFailure,
  type StoredEntry,
  type StoreReading,
  type StoreWriting,
  type TreeNode,
} from "../log/store.js";
import { encodeBase64 } from "../proof/base64.js";
import { MissingNode } from "../proof/merkle/node.js";
import {
  appendLeaf,
  emptyRange,
  rangeAt,
  rootOf,
  type CompactRange,
} from "../proof/merkle/range.js";
import { rootAt } from "../proof/merkle/root.js";
import type { Sha256 } from "../proof/sha256.js";
import { sha256Here } from "./hash-here.js";

/**
 * The roots of the perfect subtrees of the log, kept in memory between commits.
 *
 * It moves on only after the commit has returned: a range moved inside the transaction would be one leaf
 * ahead of a commit that failed (measured with a full disk).
 */
export class Tree {
  readonly #sha256: Sha256;
  #range: CompactRange = emptyRange;

  constructor(sha256: Sha256) {
    this.#sha256 = sha256;
  }

  /** The range with the leaves of new entries, and the nodes to write; nothing in memory moves yet. */
  grow(
    transaction: StoreWriting,
    entries: ReadonlyArray<StoredEntry>,
  ): { readonly range: CompactRange; readonly nodes: ReadonlyArray<TreeNode> } {
    const size = entries[0]?.position ?? transaction.size();
    let range =
      this.#range.size === size ? this.#range : orFailure(() => rangeAt(size, transaction.node));
    const nodes: TreeNode[] = [];
    for (const entry of entries) {
      const grown = appendLeaf(range, entry.leaf, this.#sha256);
      nodes.push(...grown.nodes);
      range = grown.range;
    }
    return { range, nodes };
  }

  /** Takes the range of a commit that has returned. */
  settle(range: CompactRange): string {
    this.#range = range;
    return encodeBase64(rootOf(range, this.#sha256));
  }
}

/** The Merkle root of the first `size` entries, in base64. */
export function rootOfSize(store: StoreReading, size: number): string {
  return encodeBase64(orFailure(() => rootAt(size, store.node, sha256Here)));
}

/** A node that the store has lost is a failure of the store. */
function orFailure<A>(read: () => A): A {
  try {
    return read();
  } catch (error) {
    if (error instanceof MissingNode) throw new StoreFailure("the log", error.message, error);
    throw error;
  }
}
