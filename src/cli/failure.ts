import { explain, type AnyError } from "../explain/explain.js";
import type { Console } from "./console.js";
import { exitCode, type ExitCode } from "./exit-code.js";

const store = new Set<AnyError["_tag"]>([
  "StoreFailed",
  "StoreUnusable",
  "NotALedger",
  "NoLedger",
  "OtherVersion",
  "DriverMissing",
  "LedgerClosed",
  "OutcomeUnknown",
]);
const usage = new Set<AnyError["_tag"]>(["NotAMoment", "NoSuchSize", "BadOrigin", "AlreadyExists"]);

/** Where an error arose: a line of a file. */
export interface Where {
  /** The file as named. */
  readonly file?: string;
  /** The line, from 1. */
  readonly line?: number;
}

/** Prints an error as one sentence, or as JSON, and answers how the command ends. */
export function fail(
  console: Console,
  error: AnyError,
  options: { readonly json?: boolean | undefined },
  where: Where = {},
): ExitCode {
  const place = [where.file, where.line === undefined ? undefined : `line ${where.line}`]
    .filter((part) => part !== undefined)
    .join(", ");
  const message = (place === "" ? "" : `${place}: `) + explain(error);
  if (options.json === true) {
    const path = "at" in error ? error.at : null;
    console.note(JSON.stringify({ error: { ...error, ...where, message, path } }));
  } else console.note(message);
  if (store.has(error._tag)) return exitCode.store;
  return usage.has(error._tag) ? exitCode.usage : exitCode.refused;
}
