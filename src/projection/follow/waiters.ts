import { left, right, type Either } from "fp-ts/lib/Either.js";
import type { FollowError } from "./followed.js";

type Answer = Either<FollowError, number>;

interface Waiter {
  readonly position: number;
  readonly answer: (answer: Answer) => void;
  readonly fail: (error: unknown) => void;
}

/** Those who wait until a projection has seen a position. */
export class Waiters {
  readonly #waiting = new Set<Waiter>();
  #reached: number | undefined;
  #settle: ((waiter: Waiter) => void) | undefined;

  /** Tells how far the projection has seen, -1 before the first position. */
  reached(position: number): void {
    this.#reached = position;
    for (const waiter of this.#waiting) this.#tell(waiter);
  }

  /** Tells that it goes no further, and why. */
  ended(error: FollowError): void {
    this.#endWith(({ answer }) => answer(left(error)));
  }

  /** Tells that it broke, by what was thrown. */
  broken(error: unknown): void {
    this.#endWith(({ fail }) => fail(error));
  }

  /** Waits for a position; for -1, until there are documents at all. */
  wait(position: number, signal?: AbortSignal): Promise<Answer> {
    let remove = (): void => undefined;
    return new Promise<Answer>((answer, fail) => {
      const waiter = { position, answer, fail };
      this.#waiting.add(waiter);
      this.#tell(waiter);
      const giveUp = (): void => {
        this.#waiting.delete(waiter);
        answer(left({ _tag: "ProjectionStopped", next: (this.#reached ?? -1) + 1 }));
      };
      if (signal?.aborted === true) giveUp();
      signal?.addEventListener("abort", giveUp);
      remove = () => signal?.removeEventListener("abort", giveUp);
    }).finally(() => remove());
  }

  #endWith(settle: (waiter: Waiter) => void): void {
    this.#settle = settle;
    for (const waiter of this.#waiting) this.#tell(waiter);
  }

  #tell(waiter: Waiter): void {
    if (this.#reached !== undefined && this.#reached >= waiter.position)
      waiter.answer(right(this.#reached));
    else if (this.#settle === undefined) return;
    else this.#settle(waiter);
    this.#waiting.delete(waiter);
  }
}
