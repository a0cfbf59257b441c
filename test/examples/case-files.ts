import { existsSync, readFileSync, readdirSync } from "node:fs";
import type { Fact } from "./vary.js";

/** A finding that a person expects of a case; what is left out is not asked about. */
export interface ExpectedFinding {
  readonly matter?: string;
  readonly body?: string;
  readonly rule: string;
  readonly check?: string;
  readonly about?: string;
  readonly period?: string;
  readonly decision?: string;
  readonly outcome: string;
  readonly detail?: string;
  readonly why: string;
}

/** What is expected of a case on a day. */
export interface Expected {
  readonly today: string;
  /** The example that holds the history, where the case has no events of its own. */
  readonly ledger?: string;
  readonly findings: ReadonlyArray<ExpectedFinding>;
  /** What is expected of every finding that an entry names, of which there is one at least. */
  readonly each?: ReadonlyArray<ExpectedFinding>;
  /** The only outcomes that any other finding may have. */
  readonly otherwise?: ReadonlyArray<string>;
}

/** A small declared change to the history of a case, and what it changes in the findings. */
export interface Variant {
  readonly title: string;
  readonly because: string;
  readonly leaveOut?: ReadonlyArray<string>;
  readonly change?: ReadonlyArray<Change>;
  readonly add?: ReadonlyArray<Fact>;
  readonly expect: ReadonlyArray<ExpectedFinding>;
}

/** One event of the history, changed. A field of `data` replaces the one before; null takes it out. */
export interface Change {
  readonly event: string;
  readonly occurredAt?: string;
  readonly data?: Readonly<Record<string, unknown>>;
}

const folder = new URL("../../examples/cases/", import.meta.url);

/** The names of the cases, one a folder. */
export const caseNames: ReadonlyArray<string> = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .toSorted();

/** The events of a case, in the order of the file; none where it has no such file. */
export function eventsOf(name: string): ReadonlyArray<Fact> {
  const file = new URL(`${name}/events.jsonl`, folder);
  if (!existsSync(file)) return [];
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
}

/** The page of a case. */
export function readmeOf(name: string): string {
  return readFileSync(new URL(`${name}/README.md`, folder), "utf8");
}

/** What is expected of a case. */
export function expectedOf(name: string): Expected {
  return JSON.parse(readFileSync(new URL(`${name}/expected.json`, folder), "utf8"));
}

/** The variants of a case, by name. */
export function variantsOf(name: string): ReadonlyArray<readonly [string, Variant]> {
  const variants = new URL(`${name}/variants/`, folder);
  if (!existsSync(variants)) return [];
  return readdirSync(variants)
    .toSorted()
    .map((file): readonly [string, Variant] => [
      file.replace(/\.json$/, ""),
      JSON.parse(readFileSync(new URL(file, variants), "utf8")),
    ]);
}
