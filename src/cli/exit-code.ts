/** How a command ends. Source: cli.md. */
export const exitCode = {
  /** Done; for `verify`, nothing is wrong. */
  done: 0,
  /** The record is damaged or does not match. */
  damaged: 1,
  /** Wrong usage. */
  usage: 2,
  /** Input was refused; nothing was recorded. */
  refused: 3,
  /** The store could not be read or written. */
  store: 4,
  /** A finding that the caller asked to fail on. */
  finding: 5,
} as const;

/** How a command ends. */
export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
