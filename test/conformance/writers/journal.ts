import { appendFileSync, existsSync, readFileSync } from "node:fs";

/** One line of what a writer did: that it called, or what it was answered. */
export interface Line {
  /** When, in nanoseconds of the clock that all processes of a machine share. */
  readonly at: string;
  /** Which of its events. */
  readonly step: number;
  /** What it was answered; left out where it only called. */
  readonly answer?: Answer;
}

/** A position, or the `_tag` of the refusal. */
export type Answer = { readonly position: number } | { readonly refused: string };

/** Writes a line. It outlives the process from then on, though not a power failure. */
export function note(file: string, step: number, answer?: Answer): void {
  const at = process.hrtime.bigint().toString();
  const line: Line = { at, step, ...(answer === undefined ? {} : { answer }) };
  appendFileSync(file, `${JSON.stringify(line)}\n`);
}

/** Everything that a writer wrote, in order. A line that a kill cut off is left out. */
export function linesOf(file: string): ReadonlyArray<Line> {
  if (!existsSync(file)) return [];
  return readFileSync(file, "utf8")
    .split("\n")
    .slice(0, -1)
    .map((line): Line => JSON.parse(line));
}
