import { isLeft, left, right, type Either } from "fp-ts/lib/Either.js";
import type { LocalStore } from "../log/store.js";
import type { Clock } from "./clock.js";
import { Corrections } from "./corrections.js";
import { followStoreOver } from "./follow-store-over.js";
import type { ReadError } from "./errors.js";
import type { Ledger, Page, PageOptions, View } from "./ledger.js";
import { sha256Here } from "./hash-here.js";
import type { OpenOptions } from "./open-options.js";
import { prepare } from "./prepare.js";
import { Recorder } from "./recorder.js";
import { Tree } from "./tree.js";
import { reading, type Source } from "./source.js";
import { viewOf } from "./view.js";

const fiveMinutes = 300_000;

/** What is known of a ledger once its first entry is read. */
export interface Identity extends OpenOptions {
  readonly origin: string;
  readonly clock: Clock;
  readonly declared?: "system" | "simulated";
  readonly key: Uint8Array;
}

/** Makes a ledger over an open store. */
export function ledgerOver(place: string, store: LocalStore, identity: Identity): Ledger {
  const { origin, clock, declared = clock.kind } = identity;
  const corrections = new Corrections();
  const recorder = new Recorder(
    {
      store,
      corrections,
      clock,
      tree: new Tree(sha256Here),
      sha256: sha256Here,
      allowedSkew: identity.allowedSkew ?? fiveMinutes,
      allowedStepBack: identity.allowedStepBack ?? fiveMinutes,
    },
    place,
  );
  let closed = false;
  const source: Source = {
    place,
    origin,
    clock: declared,
    store,
    corrections,
    isClosed: () => closed,
  };
  const { followStore, announce } = followStoreOver(source);
  const now = (): Either<ReadError, View> =>
    reading(source, () => viewOf(source, { size: store.size() }));

  const recordAll: Ledger["recordAll"] = async (events) => {
    if (closed) return left({ _tag: "LedgerClosed", place });
    const prepared = prepare(events, clock.now());
    if (isLeft(prepared)) return prepared;
    const answered = await recorder.submit(prepared.right);
    announce();
    return answered;
  };

  return {
    origin,
    clock: declared,
    get size() {
      return closed ? 0 : store.size();
    },
    get root() {
      return viewOf(source, { size: closed ? 0 : store.size() }).root;
    },
    recordedBy: undefined,
    occurredBy: undefined,
    pages: (options) => pagesThrough(now(), options),
    entry: async (id) => {
      const view = now();
      return isLeft(view) ? view : view.right.entry(id);
    },
    asRecordedAt: async (when) => {
      const view = now();
      return isLeft(view) ? view : view.right.asRecordedAt(when);
    },
    asOccurredBy: async (when) => {
      const view = now();
      return isLeft(view) ? view : view.right.asOccurredBy(when);
    },
    at: async (size) => {
      const view = now();
      return isLeft(view) ? view : view.right.at(size);
    },
    recordAll,
    record: async (event) => {
      const recorded = await recordAll([event]);
      if (isLeft(recorded)) {
        const { index: _, ...error } = recorded.left;
        return left(error);
      }
      const receipt = recorded.right[0];
      if (receipt === undefined) throw new Error("a recorded event has no receipt");
      return right(receipt);
    },
    derivationKey: identity.key,
    followStore,
    close: async () => {
      await recorder.settled();
      if (closed) return;
      closed = true;
      store.close();
      announce();
    },
  };
}

/** The pages of a view; where there is none, that is thrown once they are read, as every failure of reading. */
async function* pagesThrough(
  view: Either<ReadError, View>,
  options: PageOptions | undefined,
): AsyncIterable<Page> {
  if (isLeft(view)) throw view.left;
  yield* view.right.pages(options);
}
