import { isLeft, isRight } from "fp-ts/lib/Either.js";
import type { NewEvent } from "../../events/event.js";
import { simulatedClock } from "../../ledger/clock.js";
import { commit, type CommitContext } from "../../ledger/commit.js";
import { Corrections } from "../../ledger/corrections.js";
import { sha256Here } from "../../ledger/hash-here.js";
import { prepare } from "../../ledger/prepare.js";
import { Tree } from "../../ledger/tree.js";
import { memory } from "../../log/memory/memory.js";

/**
 * Makes a ledger that answers at once whether it admits an event, and keeps what it admits.
 *
 * It is the ledger's own admission, so that a history made with it is one that a ledger records. An event
 * whose id is on record is not admitted.
 */
export function trial(): (event: NewEvent) => boolean {
  const store = memory().open({ mode: "create" });
  if (isLeft(store)) throw new Error("a new log in memory did not open");
  const clock = simulatedClock("2100-01-01T00:00:00.000Z");
  const context: CommitContext = {
    store: store.right,
    corrections: new Corrections(),
    tree: new Tree(sha256Here),
    clock,
    sha256: sha256Here,
    allowedSkew: 0,
    allowedStepBack: 0,
  };
  const admits = (event: NewEvent): boolean => {
    const prepared = prepare([event], clock.now());
    if (isLeft(prepared)) return false;
    const size = store.right.size();
    const answer = commit(context, [prepared.right])[0];
    return answer !== undefined && isRight(answer) && store.right.size() > size;
  };
  admits({
    type: "LedgerStarted",
    entity: "ledger:self",
    occurredAt: "2000-01-01",
    actor: { id: "engagement-ledger" },
    data: { origin: "trial.example/history", clock: "simulated" },
  });
  return admits;
}
