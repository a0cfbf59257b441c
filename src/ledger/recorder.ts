import { left, right } from "fp-ts/lib/Either.js";
import { StoreFailure } from "../log/store.js";
import { commit, type Answer, type CommitContext } from "./commit.js";
import type { IdentifiedEvent } from "./prepare.js";
import { receiptOf } from "./receipt.js";
import { saysTheSame } from "./stored-bytes.js";
import { rootOfSize } from "./tree.js";

interface Call {
  readonly events: ReadonlyArray<IdentifiedEvent>;
  readonly answer: (answer: Answer) => void;
  readonly fail: (error: unknown) => void;
}

const mostInOneCommit = 10_000;

/** Gathers calls that arrive together and commits them together. */
export class Recorder {
  readonly #context: CommitContext;
  readonly #place: string;
  #waiting: Call[] = [];
  #scheduled: Promise<void> | undefined;

  constructor(context: CommitContext, place: string) {
    this.#context = context;
    this.#place = place;
  }

  /** Records the events of one call, all of them or none. */
  submit(events: ReadonlyArray<IdentifiedEvent>): Promise<Answer> {
    return new Promise((answer, fail) => {
      this.#waiting.push({ events, answer, fail });
      this.#scheduled ??= soon().then(() => this.#flush());
    });
  }

  /** Waits until all that was submitted has its answer. */
  async settled(): Promise<void> {
    while (this.#scheduled !== undefined) await this.#scheduled;
  }

  #flush(): void {
    const calls = this.#waiting;
    this.#waiting = [];
    this.#scheduled = undefined;
    let group: Call[] = [];
    let size = 0;
    for (const call of calls) {
      if (group.length > 0 && size + call.events.length > mostInOneCommit) {
        this.#commit(group);
        group = [];
        size = 0;
      }
      group.push(call);
      size += call.events.length;
    }
    if (group.length > 0) this.#commit(group);
  }

  #commit(calls: ReadonlyArray<Call>): void {
    try {
      const answers = commit(
        this.#context,
        calls.map(({ events }) => events),
      );
      calls.forEach((call, index) => {
        const answer = answers[index];
        if (answer !== undefined) call.answer(answer);
      });
    } catch (error) {
      // A mistake in one call, such as an accessor that throws, must not sink the others.
      if (!(error instanceof StoreFailure) && calls.length > 1) {
        for (const call of calls) this.#commit([call]);
        return;
      }
      for (const call of calls) {
        if (error instanceof StoreFailure) call.answer(this.#afterFailure(call.events, error));
        else call.fail(error);
      }
    }
  }

  /**
   * The answer after a failure of the store: the outcome of a commit that failed is unknown until its
   * events are looked up by their ids.
   */
  #afterFailure(events: ReadonlyArray<IdentifiedEvent>, failure: StoreFailure): Answer {
    const { store } = this.#context;
    try {
      const stored = events.map(({ id }) => store.byId(id));
      const receipts = stored.flatMap((entry, index) => {
        const event = events[index];
        if (entry === undefined || event === undefined || !saysTheSame(event, entry)) return [];
        return [receiptOf(entry, rootOfSize(store, entry.commitSize))];
      });
      if (receipts.length === events.length) return right(receipts);
      return left({ _tag: "StoreFailed", place: this.#place, why: failure.message });
    } catch {
      return left({ _tag: "OutcomeUnknown", place: this.#place, why: failure.message });
    }
  }
}

/** A moment later, when all callers of this turn have made their calls. */
function soon(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
