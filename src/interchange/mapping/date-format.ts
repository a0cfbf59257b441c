import { oneOf, type Read } from "./grammar.js";

/**
 * How a source writes a date or time. There is no format that guesses.
 *
 * Source: import-formats.md IM-7.
 */
export const dateFormat = oneOf(
  "iso-instant",
  "iso-local",
  "iso-day",
  "dmy",
  "mdy",
  "dmy-time",
  "mdy-time",
  "day-month-name-year",
  "unix-ms",
  "unix-s",
  "cell-time",
  "serial-day",
  "serial-time",
  "month",
  "year",
);

/** How a source writes a date or time. */
export type DateFormat = Read<typeof dateFormat>;
