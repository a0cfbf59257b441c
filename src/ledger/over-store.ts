import { isLeft, left, right } from "fp-ts/lib/Either.js";
import type { LocalStore } from "../log/store.js";
import type { Clock } from "./clock.js";
import { Corrections } from "./corrections.js";
import type { Ledger } from "./ledger.js";
import { sha256Here } from "./hash-here.js";
import type { OpenOptions } from "./open.js";
import { prepare } from "./prepare.js";
import { Recorder } from "./recorder.js";
import { Tree } from "./tree.js";
import type { Source } from "./source.js";
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
      tree: new Tree(),
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
  const now = () => viewOf(source, { size: closed ? 0 : store.size() });

  const recordAll: Ledger["recordAll"] = async (events) => {
    if (closed) return left({ _tag: "LedgerClosed", place });
    const prepared = prepare(events, clock.now());
    return isLeft(prepared) ? prepared : recorder.submit(prepared.right);
  };

  return {
    origin,
    clock: declared,
    get size() {
      return now().size;
    },
    get root() {
      return now().root;
    },
    recordedBy: undefined,
    occurredBy: undefined,
    pages: (options) => now().pages(options),
    entry: (id) => now().entry(id),
    asRecordedAt: (when) => now().asRecordedAt(when),
    asOccurredBy: (when) => now().asOccurredBy(when),
    at: (size) => now().at(size),
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
    close: async () => {
      await recorder.settled();
      if (closed) return;
      closed = true;
      store.close();
    },
  };
}
