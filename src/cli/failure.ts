import { explain, type AnyError } from "../explain/explain.js";
import { hintOf } from "../explain/hint-of.js";
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
  // An error that names its file is not told the name twice.
  const file = "file" in error ? undefined : where.file;
  const place = [file, where.line === undefined ? undefined : `line ${where.line}`]
    .filter((part) => part !== undefined)
    .join(", ");
  const message = (place === "" ? "" : `${place}: `) + explain(error);
  if (options.json === true) {
    const path = "at" in error ? error.at : null;
    console.note(
      JSON.stringify({ error: { ...error, ...where, message, path, hint: hintOf(error) } }),
    );
  } else console.note(message);
  // An import that stopped, or one of its events that was refused, ends as what stopped it.
  const cause = "because" in error && "_tag" in error.because ? error.because : error;
  if (store.has(cause._tag)) return exitCode.store;
  return usage.has(cause._tag) ? exitCode.usage : exitCode.refused;
}

/** Prints what is wrong with how a command was given, and what to do, and answers how the command ends. */
export function misuse(
  console: Console,
  message: string,
  hint: string,
  options: { readonly json?: boolean | undefined },
): ExitCode {
  if (options.json === true)
    console.note(JSON.stringify({ error: { _tag: "WrongUsage", message, path: null, hint } }));
  else console.note(`${message} ${hint}`);
  return exitCode.usage;
}
