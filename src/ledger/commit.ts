import { isLeft, left, right, type Either } from "fp-ts/lib/Either.js";
import type { LocalStore, StoredEntry, StoreReading } from "../log/store.js";
import { leafHash } from "../proof/merkle/hash.js";
import type { CompactRange } from "../proof/merkle/range.js";
import type { Sha256 } from "../proof/sha256.js";
import { admitCall } from "./admit-call.js";
import type { Clock } from "./clock.js";
import { CommitDraft } from "./commit-draft.js";
import type { DraftEntry } from "./draft-entry.js";
import type { Corrections } from "./corrections.js";
import type { RecordAllError } from "./errors.js";
import type { Receipt } from "./ledger.js";
import type { IdentifiedEvent } from "./prepare.js";
import { receiptOf } from "./receipt.js";
import { rootOfSize, type Tree } from "./tree.js";

/** What a commit needs of its ledger. */
export interface CommitContext {
  readonly store: LocalStore;
  readonly corrections: Corrections;
  readonly tree: Tree;
  readonly clock: Clock;
  readonly sha256: Sha256;
  /** How far ahead of the clock a claimed time may lie, in milliseconds. */
  readonly allowedSkew: number;
  /** How far the clock may have gone back since the last entry, in milliseconds. */
  readonly allowedStepBack: number;
}

/** The answer to one call. */
export type Answer = Either<RecordAllError, ReadonlyArray<Receipt>>;

interface ClockBehind {
  readonly _tag: "ClockBehind";
  readonly now: string;
  readonly last: string;
}

interface Written {
  readonly _tag: "Written";
  readonly outcomes: ReadonlyArray<Either<RecordAllError, ReadonlyArray<DraftEntry>>>;
  readonly entries: ReadonlyArray<StoredEntry>;
  readonly range: CompactRange | undefined;
}

/**
 * Writes one commit for all calls that arrived together; each gets its own answer.
 *
 * Throws `StoreFailure` when the store fails; the outcome is then unknown until looked up.
 */
export function commit(
  context: CommitContext,
  calls: ReadonlyArray<ReadonlyArray<IdentifiedEvent>>,
): ReadonlyArray<Answer> {
  const { store, tree, clock } = context;
  const written = store.write((transaction): Written | ClockBehind => {
    const last = lastRecordedAt(transaction);
    const now = clock.now();
    if (last !== undefined && now + context.allowedStepBack < Date.parse(last))
      return { _tag: "ClockBehind", now: new Date(now).toISOString(), last };
    const instant = new Date(now).toISOString();
    const recordedAt = last !== undefined && last > instant ? last : instant;
    const draft = new CommitDraft(transaction, context.corrections);
    const time = {
      recordedAt,
      now: Math.max(now, Date.parse(recordedAt)),
      allowedSkew: context.allowedSkew,
    };
    const outcomes = calls.map((events) => draft.attempt(() => admitCall(events, draft, time)));
    const commitSize = draft.nextPosition;
    const entries = draft.entries.map((entry): StoredEntry => ({
      ...entry,
      commitSize,
      leaf: leafHash(entry.bytes, context.sha256),
    }));
    if (entries.length === 0) return { _tag: "Written", outcomes, entries, range: undefined };
    transaction.append(entries);
    const grown = tree.grow(transaction, entries);
    transaction.addNodes(grown.nodes);
    for (const [entity, state] of draft.changedStates)
      transaction.putState(entity, JSON.stringify(state ?? null));
    return { _tag: "Written", outcomes, entries, range: grown.range };
  });

  if (written._tag === "ClockBehind") return calls.map(() => left(written));
  const root = written.range === undefined ? undefined : tree.settle(written.range);
  const added = new Map(written.entries.map((entry) => [entry.id, entry]));
  return written.outcomes.map((outcome): Answer =>
    isLeft(outcome)
      ? outcome
      : right(outcome.right.map((entry) => receipt(store, entry, added, root))),
  );
}

function receipt(
  store: LocalStore,
  entry: DraftEntry,
  added: ReadonlyMap<string, StoredEntry>,
  root: string | undefined,
): Receipt {
  const fresh = added.get(entry.id);
  if (fresh !== undefined && root !== undefined) return receiptOf(fresh, root);
  const stored = store.byId(entry.id);
  if (stored === undefined) throw new Error(`the entry of ${entry.id} is not in the store`);
  return receiptOf(stored, rootOfSize(store, stored.commitSize));
}

function lastRecordedAt(store: StoreReading): string | undefined {
  const size = store.size();
  if (size === 0) return undefined;
  return store.read({ from: size - 1, before: size, limit: 1 })[0]?.recordedAt;
}
