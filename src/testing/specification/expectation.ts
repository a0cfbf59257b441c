/** What a test waits for; knows whether anybody does. */
export class Expectation extends Promise<void> {
  #waitedFor = false;

  /** What is made from an expectation, such as by `catch`, is a plain promise. */
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  /** Whether somebody waits, and so is told where it does not hold. */
  get waitedFor(): boolean {
    return this.#waitedFor;
  }

  override then<Held = void, Failed = never>(
    held?: ((value: void) => Held | PromiseLike<Held>) | null,
    failed?: ((reason: unknown) => Failed | PromiseLike<Failed>) | null,
  ): Promise<Held | Failed> {
    this.#waitedFor = true;
    return super.then(held, failed);
  }

  /** Waits without counting as one who waits. */
  settled(): Promise<PromiseSettledResult<void>> {
    return super.then(
      (value) => ({ status: "fulfilled", value }),
      (reason: unknown) => ({ status: "rejected", reason }),
    );
  }
}

/** Makes an expectation of what is going on. */
export function expectationOf(work: Promise<void>): Expectation {
  return new Expectation((hold, fail) => {
    work.then(hold, fail);
  });
}
