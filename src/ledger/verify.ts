import { isLeft, left, right, type Either } from "fp-ts/lib/Either.js";
import type { LocalStore, StoredEntry, StorePlace } from "../log/store.js";
import { encodeBase64 } from "../proof/base64.js";
import { canonicalText } from "../proof/canonical-json.js";
import { leafHash } from "../proof/merkle/hash.js";
import { appendLeaf, emptyRange, rootOf } from "../proof/merkle/range.js";
import { readJson } from "../proof/read-json.js";
import type { OpenStoreError } from "../log/store.js";
import { sha256Here } from "./hash-here.js";
import { textOf } from "./stored-bytes.js";

/** The first thing that does not fit. */
export interface FirstBad {
  /** Its place in the log; the size of what was read where the damage is not at one entry. */
  readonly position: number;
  /** What does not fit, in plain words. */
  readonly why: string;
}

/** What recomputing a ledger shows. */
export interface Verification {
  /** How many entries there are. */
  readonly size: number;
  /** The recomputed Merkle root of all of them, in base64. */
  readonly root: string;
  /** Whether everything fits. */
  readonly outcome: "verified" | "damaged";
  /** The first thing that does not fit, when something does not. */
  readonly firstBad?: FirstBad;
  /** How many signed checkpoints were checked. */
  readonly checkpoints: number;
  /** What a full verification would also check, and this one could not. */
  readonly notChecked: ReadonlyArray<string>;
}

const page = 1_000;
const notChecked = [
  "no signed checkpoint was compared: entries removed from the end by someone with the file would not show",
  "what is kept of each entity for admission, which the entries can rebuild, was not compared with them",
];

/**
 * Recomputes everything from the stored bytes, and names the first entry that does not fit.
 *
 * Opens the store for reading and writes nothing. An empty or foreign file is an error, never "verified".
 */
export function verifyStore(place: StorePlace): Either<OpenStoreError, Verification> {
  const opened = place.open({ mode: "read" });
  if (isLeft(opened)) return opened;
  try {
    return right(verification(opened.right));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return left({ _tag: "StoreUnusable", place: place.name, why });
  } finally {
    opened.right.close();
  }
}

function verification(store: LocalStore): Verification {
  const size = store.size();
  let range = emptyRange;
  let before: StoredEntry | undefined;
  let firstBad: FirstBad | undefined;
  while (range.size < size && firstBad === undefined) {
    const entries = store.read({ from: range.size, before: size, limit: page });
    if (entries.length === 0) firstBad = { position: range.size, why: "the entry is missing" };
    for (const entry of entries) {
      const leaf = leafHash(entry.bytes, sha256Here);
      const why = flaw(entry, before, range.size, leaf);
      if (why !== undefined) {
        firstBad = { position: range.size, why };
        break;
      }
      const grown = appendLeaf(range, leaf, sha256Here);
      range = grown.range;
      before = entry;
      const stray = grown.nodes.find(
        (node) => !same(store.node(node.level, node.index), node.hash),
      );
      if (stray !== undefined) {
        firstBad = {
          position: entry.position,
          why: `the tree's stored node ${stray.level}/${stray.index} does not follow from the entries`,
        };
        break;
      }
    }
  }
  if (firstBad === undefined && before !== undefined && before.commitSize !== size)
    firstBad = {
      position: size,
      why: `the last commit had ${before.commitSize} entries, not ${size}`,
    };
  for (
    let level = 1, width = 2;
    firstBad === undefined && width <= 2 * size;
    level += 1, width *= 2
  )
    if (store.node(level, Math.floor(size / width)) !== undefined)
      firstBad = { position: size, why: `the tree has a node at level ${level} of no entry` };
  const damage = store.damage()[0];
  if (firstBad === undefined && damage !== undefined) firstBad = { position: size, why: damage };
  if (size === 0) firstBad = { position: 0, why: "there is no entry, not even LedgerStarted" };
  return {
    size,
    root: encodeBase64(rootOf(range)),
    outcome: firstBad === undefined ? "verified" : "damaged",
    ...(firstBad === undefined ? {} : { firstBad }),
    checkpoints: 0,
    notChecked,
  };
}

function flaw(
  entry: StoredEntry,
  before: StoredEntry | undefined,
  position: number,
  leaf: Uint8Array,
): string | undefined {
  if (entry.position !== position) return `it is missing: the next entry is at ${entry.position}`;
  if (!same(leaf, entry.leaf)) return "its bytes do not match its leaf hash";
  const read = readJson(entry.bytes);
  if (isLeft(read)) return `its bytes are not JSON: ${read.left.why}`;
  const canonical = canonicalText(read.right);
  if (isLeft(canonical) || canonical.right !== textOf(entry.bytes))
    return "its bytes are not canonical JSON";
  const said = read.right;
  if (typeof said !== "object" || said === null || !("id" in said)) return "it is not an event";
  const columns = {
    id: entry.id,
    type: entry.type,
    entity: entry.entity,
    recordedAt: entry.recordedAt,
  };
  for (const [name, value] of Object.entries(columns))
    if (Reflect.get(said, name) !== value)
      return `its ${name} in the index is not the one in its bytes`;
  if (before !== undefined && before.recordedAt > entry.recordedAt)
    return `it was recorded at ${entry.recordedAt}, before the entry that precedes it`;
  if (entry.commitSize <= position)
    return `its commit's size, ${entry.commitSize}, does not cover it`;
  if (
    before !== undefined &&
    before.commitSize !== entry.commitSize &&
    before.commitSize !== position
  )
    return `the commit before it had ${before.commitSize} entries, not ${position}`;
  return position === 0 && entry.type !== "LedgerStarted"
    ? "the first entry is not LedgerStarted"
    : undefined;
}

function same(one: Uint8Array | undefined, other: Uint8Array): boolean {
  return (
    one !== undefined && one.length === other.length && one.every((byte, i) => byte === other[i])
  );
}
