/** Where a command prints, what it reads, and what time it is: given to it, so that tests run it whole. */
export interface Console {
  /** Prints a line for the reader of the answer. */
  readonly out: (line: string) => void;
  /** Prints a line about the work itself: errors and progress. */
  readonly note: (line: string) => void;
  /** Whether the answer goes to a terminal. */
  readonly isTerminal: boolean;
  /** Standard input, for `-`. */
  readonly input: () => AsyncIterable<Uint8Array>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}
