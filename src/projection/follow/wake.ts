/** Waits until it may be worth looking again; ends its timers when the signal is aborted. */
export type Wait = (signal: AbortSignal) => Promise<void>;

/** Waits a time, in milliseconds. */
export function every(milliseconds: number): Wait {
  return (signal) =>
    new Promise((resume) => {
      const timer = setTimeout(resume, milliseconds);
      signal.addEventListener("abort", () => {
        clearTimeout(timer);
        resume();
      });
    });
}

/** A bell that wakes who waits for its next ring. */
export interface Bell {
  readonly ring: () => void;
  /** The next ring. Taken before the work, it is not missed when it comes during the work. */
  readonly next: () => Promise<void>;
}

/** Makes a bell. */
export function makeBell(): Bell {
  let wake = (): void => undefined;
  const rung = (): Promise<void> =>
    new Promise((resume) => {
      wake = resume;
    });
  let next = rung();
  return {
    ring: () => {
      wake();
      next = rung();
    },
    next: () => next,
  };
}

/** Waits for a ring or for the poll, whichever comes first; the poll is then given up. */
export async function ringOrPoll(ring: Promise<void>, poll: Wait): Promise<void> {
  const enough = new AbortController();
  try {
    await Promise.race([ring, poll(enough.signal)]);
  } finally {
    enough.abort();
  }
}

/** Gives other work of this process its turn. */
export function turn(): Promise<void> {
  return new Promise((resume) => {
    setTimeout(resume);
  });
}
