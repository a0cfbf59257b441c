/** Where a ledger takes the time from. */
export interface Clock {
  /** `simulated` for any clock but the system's: the ledger says so for ever. */
  readonly kind: "system" | "simulated";
  /** Milliseconds since 1970, in UTC. */
  readonly now: () => number;
}

/** The clock of the machine. */
export const systemClock: Clock = { kind: "system", now: () => Date.now() };

/** A clock that stands where it is set, for the record of a past case and for tests. */
export interface SimulatedClock extends Clock {
  /** Moves it to an instant in UTC with milliseconds. */
  readonly set: (instant: string) => void;
}

/**
 * Makes a clock that stands at an instant until it is set to another.
 *
 * @example
 * simulatedClock("2017-09-20T12:00:00.000Z").kind; //=> "simulated"
 */
export function simulatedClock(start: string): SimulatedClock {
  let now = Date.parse(start);
  return {
    kind: "simulated",
    now: () => now,
    set: (instant) => {
      now = Date.parse(instant);
    },
  };
}
