import type { StoredEntry } from "../log/store.js";
import { encodeHex } from "../proof/hex.js";
import type { Receipt } from "./ledger.js";

/** The receipt of an entry, given the Merkle root at the size of its commit, in base64. */
export function receiptOf(entry: StoredEntry, root: string): Receipt {
  return {
    id: entry.id,
    position: entry.position,
    recordedAt: entry.recordedAt,
    leaf: encodeHex(entry.leaf),
    size: entry.commitSize,
    root,
  };
}
