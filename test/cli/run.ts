import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/cli/program.js";

/** What a command printed, and how it ended. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly notes: string;
}

/** The day on which the tests' commands are given. */
export const today = "2026-11-25";

/** Runs a command as on the command line, at a fixed time. */
export async function command(...words: ReadonlyArray<string>): Promise<Ran> {
  return commandWith("", ...words);
}

/** Runs a command with a text on standard input. */
export async function commandWith(input: string, ...words: ReadonlyArray<string>): Promise<Ran> {
  const out: string[] = [];
  const notes: string[] = [];
  async function* chunks(): AsyncIterable<Uint8Array> {
    yield new TextEncoder().encode(input);
  }
  const code = await run(words, {
    out: (line) => out.push(line),
    note: (line) => notes.push(line),
    isTerminal: false,
    input: chunks,
    now: () => Date.parse(`${today}T12:00:00.000Z`),
  });
  return { code, out: out.join("\n"), notes: notes.join("\n") };
}

/** A new folder for one test. */
export function aFolder(): string {
  return mkdtempSync(join(tmpdir(), "cli-"));
}

/** Writes a file of JSON Lines and answers its path. */
export function jsonLines(folder: string, name: string, lines: ReadonlyArray<unknown>): string {
  const path = join(folder, name);
  writeFileSync(path, lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
  return path;
}
