import { isLeft } from "fp-ts/lib/Either.js";
import { createLedger } from "../../ledger/open.js";
import { sqlite } from "../../log/sqlite/index.js";
import type { Console } from "../console.js";
import { exitCode, type ExitCode } from "../exit-code.js";
import { fail } from "../failure.js";

/** `init LEDGER --origin NAME`: makes a ledger file; refuses to overwrite one. */
export async function init(
  console: Console,
  path: string,
  options: { readonly origin: string; readonly json?: boolean },
): Promise<ExitCode> {
  const made = await createLedger(sqlite(path), { origin: options.origin });
  if (isLeft(made)) return fail(console, made.left, options);
  const { origin, size, root } = made.right;
  await made.right.close();
  console.out(
    options.json === true
      ? JSON.stringify({ ledger: { origin, size, root } })
      : `Made ${path}, the ledger “${origin}”. Its first entry says when it started.`,
  );
  return exitCode.done;
}
