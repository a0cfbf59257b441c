import { isLeft } from "fp-ts/lib/Either.js";
import { verifyStore } from "../../ledger/verify.js";
import { sqlite } from "../../log/sqlite/index.js";
import type { Console } from "../console.js";
import { exitCode, type ExitCode } from "../exit-code.js";
import { fail } from "../failure.js";

/** `verify LEDGER`: recomputes everything, and names the first entry that does not fit. */
export async function verify(
  console: Console,
  path: string,
  options: { readonly json?: boolean },
): Promise<ExitCode> {
  const verified = verifyStore(sqlite(path));
  if (isLeft(verified)) return fail(console, verified.left, options);
  const { size, root, outcome, firstBad, notChecked } = verified.right;
  if (options.json === true) console.out(JSON.stringify(verified.right, null, 2));
  else {
    console.out(
      firstBad === undefined
        ? `${size} entries, unbroken from 0 to ${size - 1}. Every hash was computed again and fits.`
        : `Damaged at position ${firstBad.position}: ${firstBad.why}.`,
    );
    console.out(
      firstBad === undefined ? `Root ${root}` : `Of ${size} entries, those before it fit.`,
    );
    for (const limit of notChecked) console.out(`Not checked: ${limit}.`);
  }
  return outcome === "verified" ? exitCode.done : exitCode.damaged;
}
